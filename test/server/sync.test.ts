import { afterEach, expect, test } from 'vitest';
import type { Board } from '../../src/core/board/board.ts';
import { authorization } from '../../src/data/remote/authorization.ts';
import type { StoreAccess } from '../../src/data/remote/store-access.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { openMachine, type Machine } from '../support/servers/open-machine.ts';
import { startShare, type SharedBoard } from '../support/start-share.ts';
import { boardIn, syncIn } from '../support/tabs.ts';

const TEAM = boardOf({ team: 'Ours', people: [personOf('amara'), personOf('bruno')] });
const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function share(): Promise<SharedBoard> {
  const server = await startShare();
  ends.push(() => server.stop());
  return server;
}

async function machine(
  server: SharedBoard,
  options: Partial<Parameters<typeof openMachine>[0]> = {},
): Promise<Machine> {
  const access: StoreAccess = { kind: 'password', ...server.people.writer };
  const opened = await openMachine({ board: TEAM, access: () => access, ...options });
  ends.push(() => opened.store.close());
  return opened;
}

async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds, { timeout: 15_000, interval: 50 }).toBe(true);
}

async function inStore(server: SharedBoard): Promise<Board> {
  const headers = authorization({ kind: 'password', ...server.people.writer });
  return (await (await fetch(server.board, { headers })).json()) as Board;
}

test('a board that one machine shares is there for the next, and what either does reaches the other', async () => {
  const server = await share();
  const [one, other] = [await machine(server), await machine(server)];
  expect(await (await one.store.sharing()).put(server.board, 'write')).toEqual({ ok: true });
  expect(await (await other.store.sharing()).join(server.board, 'write')).toEqual({ ok: true });

  one.store.edit({ kind: 'setOpenCases', person: 'amara', value: 7 });
  other.store.edit({ kind: 'setOpenCases', person: 'bruno', value: 9 });

  await until(() => syncIn(one.store).state === 'saved' && syncIn(other.store).state === 'saved');
  const { people } = await inStore(server);
  expect(people.map(({ openCases }) => openCases)).toEqual([7, 9]);
  expect(boardIn(other.store).people.map(({ openCases }) => openCases)).toEqual([7, 9]);
});
