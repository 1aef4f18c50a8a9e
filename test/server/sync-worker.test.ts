import { expect, test, vi } from 'vitest';
import { createShelf } from '../../src/data/storage/memory-storage.ts';
import type { OpenTalk } from '../../src/state/shared/shared-context.ts';
import { talkHere } from '../../src/state/shared/talk-here.ts';
import { talkInWorker } from '../../src/state/shared/worker/talk-in-worker.ts';
import { openMachine, type Machine } from '../support/servers/open-machine.ts';
import { startNodeStore, type NodeStore } from '../support/servers/node-store.ts';
import { afterwards, count, look, saved, TEAM, until } from '../support/servers/shared-board-test.ts';
import { StoreWorkerDouble, type WorkerManner } from '../support/servers/worker-double.ts';
import { boardIn, syncIn } from '../support/tabs.ts';

interface Beside extends Machine {
  readonly workers: readonly StoreWorkerDouble[];
}

async function storeWithTeam(): Promise<NodeStore> {
  const server = await startNodeStore();
  afterwards(server.close);
  server.put('board.json', JSON.stringify({ ...TEAM, id: 'team' }));
  return server;
}

/** A browser that works on the board of a store, and talks with it in a worker of some manner; null: it has none. */
async function joined(
  server: NodeStore,
  manner: WorkerManner | null = 'good',
  fetchHere?: () => Promise<OpenTalk>,
): Promise<Beside> {
  const shelf = createShelf();
  const workers: StoreWorkerDouble[] = [];
  const start = (): Worker => {
    const worker = new StoreWorkerDouble(shelf, manner ?? 'dead');
    workers.push(worker);
    return worker;
  };
  const machine = await openMachine({
    board: TEAM,
    shelf,
    openTalk: (context, address) => talkInWorker(context, address, manner === null ? null : start, fetchHere),
  });
  afterwards(() => machine.store.close());
  expect(await (await machine.store.sharing()).join(server.address, 'write')).toEqual({ ok: true });
  return { ...machine, workers };
}

/** What the worker brought to the page: "own" where that shows it already, else "news". */
const brought = ({ workers }: Beside): readonly string[] =>
  workers
    .flatMap(({ told }) => told.flatMap((message) => (message.kind === 'taken' ? [message] : [])))
    .map(({ taken }) => (taken.news === null ? 'own' : 'news'));

const countIn = (server: NodeStore, person: string): unknown =>
  (JSON.parse(server.file('board.json') ?? '{}') as typeof TEAM).people.find(({ id }) => id === person)?.openCases;

test('a save in a worker leaves the page the board that it shows, and the next edits go on from there', async () => {
  const server = await storeWithTeam();
  const machine = await joined(server);
  count(machine, 'amara', 4);
  await look(machine);
  await saved(machine);
  const shown = boardIn(machine.store);
  count(machine, 'amara', 5);
  count(machine, 'bruno', 6);
  const edited = boardIn(machine.store);

  await look(machine);
  await saved(machine);

  expect(brought(machine)).toEqual(['own', 'own']);
  expect(boardIn(machine.store)).toBe(edited);
  expect(edited.cases).toBe(shown.cases);
  expect(JSON.parse(server.file('board.json') ?? '')).toEqual(edited);
  expect(machine.store.api.getState()).toMatchObject({ unsent: 0, shared: { sending: false, trouble: null } });
  const again = await openMachine({ board: null, shelf: machine.shelf });
  afterwards(() => again.store.close());
  expect(boardIn(again.store)).toEqual(edited);
});

test('what others did comes from the worker, and own edits are made on top', async () => {
  const server = await storeWithTeam();
  const [one, other] = [await joined(server), await joined(server)];
  count(one, 'amara', 7);
  await look(one);
  await saved(one);
  count(other, 'bruno', 8);

  await look(other, one);
  await saved(one, other);

  expect(brought(other)).toContain('news');
  for (const machine of [one, other])
    expect(boardIn(machine.store)).toEqual(JSON.parse(server.file('board.json') ?? ''));
  expect([countIn(server, 'amara'), countIn(server, 'bruno')]).toEqual([7, 8]);
});

test('an edit that no longer fits is told to its author, also by a worker', async () => {
  const server = await storeWithTeam();
  const [one, other] = [await joined(server), await joined(server)];
  await look(one, other);
  expect(one.store.edit({ kind: 'removePerson', person: 'amara' })).toEqual({ ok: true });
  await look(one);
  count(other, 'amara', 9);

  await look(other);
  await saved(other);

  expect(other.store.api.getState().messages).toMatchObject([{ title: 'A change of yours no longer fits' }]);
  expect(boardIn(other.store).people.map(({ id }) => id)).not.toContain('amara');
});

test('what is typed while a save is under way goes with the next one', async () => {
  const server = await storeWithTeam();
  const machine = await joined(server);
  await look(machine);
  count(machine, 'amara', 1);
  const looking = look(machine);
  await until(() => server.asked.includes('PUT board.json'));
  count(machine, 'amara', 2);
  await looking;

  await until(() => countIn(server, 'amara') === 2);
  await saved(machine);

  expect(boardIn(machine.store)).toEqual(JSON.parse(server.file('board.json') ?? ''));
});

test('trouble that a worker meets stands on the page when the look is over', async () => {
  const server = await storeWithTeam();
  const machine = await joined(server);
  await look(machine);
  server.manner.status = 503;
  count(machine, 'amara', 3);

  await look(machine);
  const inTrouble = syncIn(machine.store).state;
  server.manner.status = null;
  await look(machine);
  await saved(machine);

  expect(inTrouble).toBe('offline');
  expect(countIn(server, 'amara')).toBe(3);
});

test.each([
  ['that never starts', 'dead'],
  ['that breaks off', 'dying'],
  ['that the browser does not have', null],
] as const)('without a worker, or with one %s, the page saves by itself', async (_what, manner) => {
  const server = await storeWithTeam();
  const machine = await joined(server, manner);
  count(machine, 'amara', 5);

  await look(machine);
  await saved(machine);

  expect(countIn(server, 'amara')).toBe(5);
  expect(machine.workers.every(({ isTerminated }) => isTerminated)).toBe(true);
});

test('where neither a worker nor the code that does without comes, the page says so and asks for it again', async () => {
  const server = await storeWithTeam();
  let isThere = false;
  const machine = await joined(server, 'dead', async () => {
    if (!isThere) throw new Error('Failed to fetch it');
    return talkHere;
  });
  count(machine, 'amara', 5);
  await look(machine);
  const { state, detail } = syncIn(machine.store);

  isThere = true;
  await look(machine);
  await saved(machine);

  expect(state).toBe('offline');
  expect(detail).toMatch(/could not be asked: Failed to fetch it.*kept here/);
  expect(countIn(server, 'amara')).toBe(5);
});

test('a worker of which nothing is heard is given up, and the page saves by itself', async () => {
  const server = await storeWithTeam();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  afterwards(() => vi.useRealTimers());
  const machine = await joined(server, 'silent');
  count(machine, 'amara', 5);
  const looking = look(machine);

  await vi.advanceTimersByTimeAsync(20_000);
  await looking;
  await saved(machine);

  expect(countIn(server, 'amara')).toBe(5);
  expect(machine.workers.every(({ isTerminated }) => isTerminated)).toBe(true);
});

test.each([
  ['that does nothing', 'stuck', 0],
  ['that saves and never says so', 'mute', 5],
] as const)(
  'a look in a worker %s is given up after three minutes: the page saves by itself, nothing lost or doubled',
  async (_what, manner, saves) => {
    const server = await storeWithTeam();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    afterwards(() => vi.useRealTimers());
    const machine = await joined(server);
    await look(machine);
    for (const worker of machine.workers) worker.manner = manner;
    count(machine, 'amara', 5);
    const looking = look(machine);
    const isWorking = (): boolean => machine.workers.every(({ isTerminated }) => !isTerminated);

    await until(() => countIn(server, 'amara') === saves);
    await vi.advanceTimersByTimeAsync(175_000);
    count(machine, 'bruno', 6);
    const [patient, kept] = [isWorking(), boardIn(machine.store).people.map(({ openCases }) => openCases)];
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    await looking;
    await saved(machine);

    expect([patient, isWorking()]).toEqual([true, false]);
    expect(kept).toEqual([5, 6, 0, 0]);
    const { history } = JSON.parse(server.file('board.json') ?? '{}') as { history: { value: number }[] };
    expect(history.map(({ value }) => value)).toEqual([5, 6]);
  },
);

test('the policy goes to a worker once, and a worker ends with its board', async () => {
  const server = await storeWithTeam();
  const machine = await joined(server);
  await look(machine, machine);
  const looks = machine.workers.flatMap(({ asked }) => asked.flatMap((ask) => (ask.kind === 'look' ? [ask] : [])));

  await (await machine.store.sharing()).leave();

  expect(looks.map(({ policy }) => policy !== null)).toEqual(looks.map((_look, number) => number === 0));
  await until(() => machine.workers.every(({ isTerminated }) => isTerminated));
});
