import { expect, test } from 'vitest';
import type { BoardStorage } from '../../../src/data/storage/board-storage.ts';
import { createMemoryStorage, createShelf, type MemoryShelf } from '../../../src/data/storage/memory-storage.ts';
import { faultDetail } from '../../../src/data/storage/fault-detail.ts';
import { StorageFault, type FaultKind } from '../../../src/data/storage/storage-fault.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { boardIn, openTab, settled, shelfWith, syncIn } from '../../support/tabs.ts';
import { containing } from '../../support/containing.ts';

const OWN = boardOf({ team: 'Own', people: [personOf('amara', { openCases: 8 }), personOf('ben')] });
const DEMO = boardOf({ team: 'Demo', people: [personOf('amara')] });
const NINE = { kind: 'setOpenCases', person: 'amara', value: 9 } as const;

/** A storage whose every access fails while `failing` names a reason, as the browser's does. */
function failingStorage(shelf: MemoryShelf) {
  const storage = createMemoryStorage(shelf);
  const trouble: { kind: FaultKind | null } = { kind: null };
  const guarded =
    <Arguments extends unknown[], Result>(work: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      if (trouble.kind !== null) throw new StorageFault(trouble.kind);
      return work(...given);
    };
  const failing: BoardStorage = {
    ...storage,
    load: guarded(storage.load),
    create: guarded(storage.create),
    replace: guarded(storage.replace),
    restorePrevious: guarded(storage.restorePrevious),
    append: guarded(storage.append),
    readAfter: guarded(storage.readAfter),
    fold: guarded(storage.fold),
    keptOriginals: guarded(storage.keptOriginals),
  };
  return { storage: failing, trouble };
}

/** What the browser does when somebody clears the data of the page. */
function wipe(shelf: MemoryShelf): void {
  Object.assign(shelf, { store: `${shelf.store}-again`, seq: 0, current: null, previous: null, log: [] });
  for (const { hear } of shelf.listeners) hear({ kind: 'fault', fault: new StorageFault('cleared') });
}

test.each(['missing', 'refused', 'blocked', 'newer'] as const)(
  'where the storage is %s the demo opens in memory, edits work, and it says so',
  async (kind) => {
    const { storage, trouble } = failingStorage(createShelf());
    trouble.kind = kind;

    const store = await openTab({ storage, demo: DEMO });
    const outcome = store.edit(NINE);
    await settled(store);
    store.undo();

    expect(outcome).toEqual({ ok: true });
    expect(boardIn(store).people[0]?.openCases).toBe(0);
    expect(syncIn(store).state).toBe('refused');
    expect(faultDetail(kind)).toContain('export');
  },
);

test('where a stored board may not have been read it says so, and shows the board when it can be read', async () => {
  const { storage, trouble } = failingStorage(await shelfWith(OWN));
  trouble.kind = 'blocked';
  const store = await openTab({ storage, demo: DEMO });
  const during = store.api.getState().messages.map(({ title }) => title);

  trouble.kind = null;
  await store.retry();

  expect(during).toEqual(['A stored board may be missing here']);
  expect(boardIn(store).team).toBe('Own');
  expect(store.api.getState().messages.map(({ title }) => title)).not.toContain('A stored board may be missing here');
});

test('a full storage loses nothing: the edits wait, and the next one that finds room takes them along', async () => {
  const shelf = await shelfWith(OWN);
  const { storage, trouble } = failingStorage(shelf);
  const store = await openTab({ storage });

  trouble.kind = 'full';
  store.edit(NINE);
  await settled(store);
  const during = syncIn(store);
  trouble.kind = null;
  store.edit({ kind: 'setTeam', team: 'Renamed' });
  await settled(store);
  const again = await openTab({ storage: createMemoryStorage(shelf) });

  expect(during).toMatchObject({ state: 'refused', text: containing('full') });
  expect(syncIn(store).state).toBe('saved');
  expect(boardIn(again)).toMatchObject({ team: 'Renamed', people: [{ openCases: 9 }, {}] });
});

test('a tab that is closed while the storage is full leaves its edits to the next one', async () => {
  const shelf = await shelfWith(OWN);
  const { storage, trouble } = failingStorage(shelf);
  const store = await openTab({ storage });
  trouble.kind = 'full';
  store.edit(NINE);
  await settled(store);

  const again = await openTab({ storage: createMemoryStorage(shelf) });
  await settled(again);

  expect(boardIn(again).people[0]?.openCases).toBe(9);
});

test('a storage that is wiped while the board is open is told about, and the next edit stores everything again', async () => {
  const shelf = await shelfWith(OWN);
  const store = await openTab({ storage: createMemoryStorage(shelf) });
  store.edit(NINE);
  await settled(store);

  wipe(shelf);
  const during = syncIn(store);
  store.edit({ kind: 'setTeam', team: 'Renamed' });
  await settled(store);
  const again = await openTab({ storage: createMemoryStorage(shelf) });
  again.undo();
  again.undo();
  await settled(again);

  expect(during).toMatchObject({ state: 'refused', text: containing('cleared') });
  expect(syncIn(store).state).toBe('saved');
  expect(boardIn(again)).toMatchObject({ team: 'Own', people: [{ openCases: 8 }, {}] });
});

test('after a wipe two tabs find together again with the edits of both', async () => {
  const shelf = await shelfWith(OWN);
  const one = await openTab({ storage: createMemoryStorage(shelf) });
  const other = await openTab({ storage: createMemoryStorage(shelf) });
  one.edit(NINE);
  await settled(one, other);

  wipe(shelf);
  one.edit({ kind: 'setOpenCases', person: 'ben', value: 3 });
  other.edit({ kind: 'setTeam', team: 'Renamed' });
  await settled(one, other);

  expect(boardIn(one)).toMatchObject({ team: 'Renamed', people: [{ openCases: 9 }, { openCases: 3 }] });
  expect(boardIn(other)).toEqual(boardIn(one));
  expect([syncIn(one).state, syncIn(other).state]).toEqual(['saved', 'saved']);
});

test('another board can be opened and taken back while nothing can be stored', async () => {
  const { storage, trouble } = failingStorage(await shelfWith(OWN));
  const store = await openTab({ storage });
  trouble.kind = 'full';

  await store.openBoard(boardOf({ team: 'New' }), 'file');
  const opened = boardIn(store).team;
  await store.restorePrevious();
  trouble.kind = null;
  store.edit(NINE);
  await settled(store);

  expect(opened).toBe('New');
  expect(boardIn(store)).toMatchObject({ team: 'Own', people: [{ openCases: 9 }, {}] });
  expect(syncIn(store).state).toBe('saved');
});

test('a try by hand stores what was left in memory', async () => {
  const shelf = await shelfWith(OWN);
  const { storage, trouble } = failingStorage(shelf);
  const store = await openTab({ storage });
  trouble.kind = 'full';
  await store.openBoard(boardOf({ team: 'New' }), 'file');
  trouble.kind = null;

  await store.retry();
  const again = await openTab({ storage: createMemoryStorage(shelf) });

  expect(boardIn(again).team).toBe('New');
  expect(syncIn(store).state).toBe('saved');
});
