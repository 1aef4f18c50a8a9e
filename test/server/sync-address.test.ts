import { expect, test } from 'vitest';
import { NO_ACCESS, type StoreAccess } from '../../src/data/remote/store-access.ts';
import { createMemoryStorage, createShelf } from '../../src/data/storage/memory-storage.ts';
import {
  accessOf,
  TEAM,
  boardInStore,
  count,
  look,
  machineOn,
  newcomerOn,
  running,
  saved,
  sharerOn,
  until,
} from '../support/servers/shared-board-test.ts';
import { startShare } from '../support/start-share.ts';
import { boardIn, syncIn } from '../support/tabs.ts';

test('a wall that starts with the address alone shows the board, and again after it lost everything it stored', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  count(one, 'amara', 7);
  await saved(one);
  const access = () => accessOf(server, 'reader');

  for (const shelf of [createShelf(), createShelf()]) {
    const wall = await newcomerOn(server, { access, shelf, address: server.board });
    await until(() => boardIn(wall.store).people[0]?.openCases === 7);
    expect(wall.store.api.getState()).toMatchObject({ view: null, shared: { address: server.board } });
  }
});

test('a wall that is switched on before its store waits for it, and says so', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  await saved(one);
  await server.kill();
  const wall = await newcomerOn(server, { address: server.board });
  await until(() => wall.store.api.getState().view?.state === 'waiting');

  await server.restart();
  await look(wall);

  await until(() => wall.store.api.getState().shared !== null);
  expect(boardIn(wall.store).team).toBe('Ours');
});

test('an address that brought a board and is looked at again opens it once, and keeps what was done on it', async () => {
  const server = await running(startShare());
  await saved(await sharerOn(server));
  const other = await newcomerOn(server, { address: server.board });
  await until(() => other.store.api.getState().shared !== null);
  const { generation } = other.store.api.getState();
  await server.kill();
  count(other, 'amara', 7);

  await server.restart();
  await look(other);
  await saved(other);

  expect(other.store.api.getState()).toMatchObject({ generation, unsent: 0 });
  expect((await boardInStore(server)).people[0]?.openCases).toBe(7);
});

test('an address that the page asks for twice at once opens its board once', async () => {
  const server = await running(startShare());
  await saved(await sharerOn(server));
  const other = await machineOn(server, { board: null });

  await Promise.all([other.store.showAddress(server.board), other.store.showAddress(server.board)]);
  await until(() => other.store.api.getState().shared !== null);
  await look(other);

  expect(other.store.api.getState().previous).toMatchObject({ team: '' });
});

test('who was given the status alone sees it, holds no board, and sees the next one', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  count(one, 'amara', 7);
  await saved(one);
  await look(one);

  const sales = await newcomerOn(server, { access: () => accessOf(server, 'statusReader'), address: server.status });

  await until(() => sales.store.api.getState().view?.state === 'status');
  expect(sales.shelf.current).toBeNull();
  expect(JSON.stringify(sales.store.api.getState())).not.toMatch(/amara|bruno/i);
});

test('without the right password the address waits, and opens with it', async () => {
  const server = await running(startShare());
  await saved(await sharerOn(server));
  let access: StoreAccess = NO_ACCESS;
  const other = await newcomerOn(server, { access: () => access, address: server.board });
  await until(() => other.store.api.getState().view?.state === 'waiting');
  expect(other.store.api.getState().view).toMatchObject({ reason: expect.stringContaining('(401)') as unknown });

  access = accessOf(server);
  await look(other);

  await until(() => syncIn(other.store).text.startsWith('Shared board'), 30_000);
});

test('an own board is not put aside for an address without a word, and is kept when it is', async () => {
  const server = await running(startShare());
  await saved(await sharerOn(server));
  const other = await machineOn(server);
  other.store.edit({ kind: 'setTeam', team: 'Mine' });

  await other.store.showAddress(server.board);
  await until(() => other.store.api.getState().view?.state === 'offer');
  expect(boardIn(other.store).team).toBe('Mine');
  await (await other.store.sharing()).join(server.board, 'known');

  expect(boardIn(other.store).team).toBe('Ours');
  expect(other.store.api.getState().previous).toMatchObject({ team: 'Mine' });
});

test('a demo that somebody worked on is an own board; one that was only looked at gives way', async () => {
  const server = await running(startShare());
  await saved(await sharerOn(server));
  const demo = { text: JSON.stringify(TEAM), recent: [], source: 'demo' as const };
  const demoMachine = async () => {
    const shelf = createShelf();
    await createMemoryStorage(shelf).create({ generation: 'demo', snapshot: demo });
    return machineOn(server, { board: null, shelf });
  };
  const [worked, looked] = [await demoMachine(), await demoMachine()];
  worked.store.edit({ kind: 'setTeam', team: 'Mine' });

  await Promise.all([worked, looked].map(({ store }) => store.showAddress(server.board)));

  await until(() => worked.store.api.getState().view?.state === 'offer');
  expect(boardIn(worked.store).team).toBe('Mine');
  await until(() => looked.store.api.getState().shared !== null);
});
