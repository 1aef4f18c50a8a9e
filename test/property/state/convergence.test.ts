import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EditAction } from '../../../src/core/board/edit.ts';
import type { BoardStorage } from '../../../src/data/storage/board-storage.ts';
import { createMemoryStorage, type MemoryShelf } from '../../../src/data/storage/memory-storage.ts';
import type { BoardStore } from '../../../src/state/board-store.ts';
import type { Facts } from '../../../src/state/store/facts.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { announcementOf, checkInOf } from '../../support/builders/told-of.ts';
import { boardIn, openTab, shelfWith, syncIn } from '../../support/tabs.ts';

const PEOPLE = ['amara', 'ben', 'chidi'];
const BOARD = boardOf({
  people: PEOPLE.map((id) => personOf(id)),
  cases: ['1', '2'].map((id) => caseOf(id, { owner: 'amara' })),
});

const person = fc.constantFrom(...PEOPLE);
const action: fc.Arbitrary<EditAction> = fc.oneof(
  fc.record({ kind: fc.constant('setOpenCases'), person, value: fc.nat(20) }),
  fc.record({ kind: fc.constant('setAvailability'), person, availability: fc.constantFrom('working', 'focus', 'out') }),
  fc.record({ kind: fc.constant('removePerson'), person }),
  person.map((id) => ({ kind: 'addPerson' as const, person: personOf(id) })),
  fc.record({ kind: fc.constant('takeCase'), case: fc.constantFrom('1', '2'), owner: fc.option(person) }),
  fc.record({ kind: fc.constant('setTeam'), team: fc.constantFrom('A', 'B') }),
  fc.nat(9).map((id) => ({ kind: 'confirmCheckIn' as const, checkIn: checkInOf(`check-in-${id}`) })),
  fc.constantFrom('posted' as const, 'skipped' as const).map((state) => ({
    kind: 'settleAnnouncement' as const,
    announcement: announcementOf('ce', { state, reason: 'they know' }),
  })),
);

/** What may happen in a browser with three tabs: edits, undo, redo; time passes; a tab is closed in mid-edit and opened again. */
const stepArbitrary = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant('edit' as const), tab: fc.nat(2), action }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const), tab: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('wait' as const), tab: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('close' as const, 'fold' as const), tab: fc.nat(2) }) },
);
/** The same, with other boards opened and taken back in between. */
const boldStepArbitrary = fc.oneof(
  { weight: 8, arbitrary: stepArbitrary },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('open' as const, 'restore' as const), tab: fc.nat(2) }) },
);
type Step = typeof boldStepArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** A storage whose every access and every piece of news takes its time, in an order that the scheduler draws. */
function slowStorage(shelf: MemoryShelf, scheduler: fc.Scheduler): BoardStorage {
  const storage = createMemoryStorage(shelf);
  const slow =
    <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      await scheduler.schedule(Promise.resolve());
      const result = await work(...given);
      await scheduler.schedule(Promise.resolve());
      return result;
    };
  return {
    ...storage,
    load: slow(storage.load),
    append: slow(storage.append),
    create: slow(storage.create),
    replace: slow(storage.replace),
    restorePrevious: slow(storage.restorePrevious),
    readAfter: slow(storage.readAfter),
    fold: slow(storage.fold),
    subscribe: (hear) => storage.subscribe((news) => void scheduler.schedule(Promise.resolve()).then(() => hear(news))),
  };
}

interface Tab {
  readonly store: BoardStore;
  readonly storage: BoardStorage;
}

/** A browser: tabs over one shelf, and everything that their people were promised or told. */
class Browser {
  readonly tabs: Tab[] = [];
  readonly accepted: string[] = [];
  readonly told = new Set<string>();
  private readonly shelf: MemoryShelf;
  private readonly scheduler: fc.Scheduler;

  constructor(shelf: MemoryShelf, scheduler: fc.Scheduler) {
    this.shelf = shelf;
    this.scheduler = scheduler;
  }

  async open(): Promise<Tab> {
    const storage = slowStorage(this.shelf, this.scheduler);
    const store = await this.scheduler.waitFor(openTab({ storage }));
    const listen = ({ messages }: Facts): void => {
      for (const { id } of messages) this.told.add(id.replace('refused-', ''));
    };
    listen(store.api.getState());
    store.api.subscribe(listen);
    return { store, storage };
  }

  async close(index: number): Promise<void> {
    const tab = this.tabs[index];
    if (tab === undefined) return;
    const { replica, generation } = tab.store.api.getState();
    const edits = replica.waiting.map(({ edit }) => edit);
    tab.storage.jot({ generation, revision: replica.base.revision, edits });
    tab.store.close();
    this.tabs[index] = await this.open();
  }

  fold({ store, storage }: Tab): Promise<void> {
    const { replica, generation, source } = store.api.getState();
    const snapshot = { text: JSON.stringify(replica.base), recent: replica.recent, source };
    return storage.fold({ store: this.shelf.store, epoch: this.shelf.epoch, generation, seq: replica.seq }, snapshot);
  }

  async take(step: Step): Promise<void> {
    const tab = this.tabs[step.tab];
    if (tab === undefined) return;
    const { store } = tab;
    if (step.what === 'edit' && store.edit(step.action).ok) this.accepted.push(boardIn(store).history.at(-1)?.id ?? '');
    if (step.what === 'undo' || step.what === 'redo') store[step.what]();
    if (step.what === 'wait') await this.scheduler.waitNext(Math.min(step.tab + 1, this.scheduler.count()));
    if (step.what === 'fold') void this.fold(tab);
    if (step.what === 'open') void store.openBoard({ ...BOARD, team: `Board ${this.accepted.length}` }, 'file');
    if (step.what === 'restore') void store.restorePrevious();
    if (step.what === 'close') await this.close(step.tab);
  }
}

async function play(steps: readonly Step[], scheduler: fc.Scheduler): Promise<Browser> {
  const browser = new Browser(await shelfWith(BOARD), scheduler);
  for (let tab = 0; tab < 3; tab += 1) browser.tabs.push(await browser.open());
  for (const each of steps) await browser.take(each);
  await scheduler.waitIdle();
  browser.tabs.push(await browser.open());
  await scheduler.waitIdle();
  return browser;
}

test('whatever three tabs do at once, all of them and the next one end with the same board, and nothing is lost or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 40 }), fc.scheduler(), async (steps, scheduler) => {
      const { tabs, accepted, told } = await play(steps, scheduler);
      const boards = tabs.map(({ store }) => boardIn(store));
      const ids = boards[0]?.history.map(({ id }) => id) ?? [];

      expect(boards).toEqual(boards.map(() => boards[0]));
      expect(new Set(ids).size).toBe(ids.length);
      expect(tabs.map(({ store }) => syncIn(store).state)).toEqual(tabs.map(() => 'saved'));
      expect(accepted.filter((id) => !ids.includes(id) && !told.has(id))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('also when boards are opened and taken back in between, all tabs end with the same board', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(boldStepArbitrary, { maxLength: 40 }), fc.scheduler(), async (steps, scheduler) => {
      const { tabs } = await play(steps, scheduler);
      const boards = tabs.map(({ store }) => boardIn(store));

      expect(boards).toEqual(boards.map(() => boards[0]));
      expect(tabs.map(({ store }) => syncIn(store).state)).toEqual(tabs.map(() => 'saved'));
    }),
    { numRuns: 1000 },
  );
});
