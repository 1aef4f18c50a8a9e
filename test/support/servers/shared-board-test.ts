import { afterEach, expect } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { authorization } from '../../../src/data/remote/authorization.ts';
import type { StoreAccess } from '../../../src/data/remote/store-access.ts';
import { boardOf, personOf } from '../builders/board-of.ts';
import type { SharedBoard } from '../start-share.ts';
import { syncIn } from '../tabs.ts';
import { createShelf } from '../../../src/data/storage/memory-storage.ts';
import { talkInWorker } from '../../../src/state/shared/worker/talk-in-worker.ts';
import { openMachine, type Machine, type MachineOptions } from './open-machine.ts';
import { StoreWorkerDouble } from './worker-double.ts';

/** The people whose counts the tests change. */
export const NAMES = ['amara', 'bruno', 'chidi', 'dana'] as const;
export const TEAM = boardOf({ team: 'Ours', people: NAMES.map((name) => personOf(name)) });

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** Ends something after the test, the newest first. */
export function afterwards(end: () => unknown): void {
  ends.push(end);
}

export async function running(starting: Promise<SharedBoard>): Promise<SharedBoard> {
  const server = await starting;
  afterwards(() => server.stop());
  return server;
}

export function accessOf(server: SharedBoard, who: 'writer' | 'reader' | 'statusReader' = 'writer'): StoreAccess {
  return { kind: 'password', ...server.people[who] };
}

/** A browser whose talk with the store happens in a worker, as it does in the app. */
export function besideWorker(): Pick<MachineOptions, 'shelf' | 'openTalk'> {
  const shelf = createShelf();
  return {
    shelf,
    openTalk: (context, address) => talkInWorker(context, address, () => new StoreWorkerDouble(shelf)),
  };
}

/** A browser with the team's board in it, which may write to the server. */
export async function machineOn(server: SharedBoard, options: Partial<MachineOptions> = {}): Promise<Machine> {
  const opened = await openMachine({ board: TEAM, access: () => accessOf(server), ...options });
  afterwards(() => opened.store.close());
  return opened;
}

/** A browser with nothing in it, started with an address as a link gives it. */
export async function newcomerOn(
  server: SharedBoard,
  { address, ...options }: Partial<MachineOptions> & { address: string },
): Promise<Machine> {
  const opened = await openMachine({ board: null, access: () => accessOf(server), ...options, address });
  afterwards(() => opened.store.close());
  return opened;
}

/** A browser that put the team's board at the address. */
export async function sharerOn(server: SharedBoard, options: Partial<MachineOptions> = {}): Promise<Machine> {
  const machine = await machineOn(server, options);
  expect(await (await machine.store.sharing()).put(server.board, 'write')).toEqual({ ok: true });
  return machine;
}

/** A browser that opened the board of the address. */
export async function joinerOn(
  server: SharedBoard,
  options: Partial<MachineOptions> & { mode?: 'write' | 'read' } = {},
): Promise<Machine> {
  const { mode = 'write', ...rest } = options;
  const machine = await machineOn(server, rest);
  expect(await (await machine.store.sharing()).join(server.board, mode)).toEqual({ ok: true });
  return machine;
}

/** Looks at the store now, as on a focus of the window. The first look may have been under way for a while. */
export async function look(...machines: readonly Machine[]): Promise<void> {
  for (const { store } of machines) {
    const sharing = await store.sharing();
    await sharing.look();
    await sharing.look();
  }
}

export function count(machine: Machine, person: string, value: number): void {
  expect(machine.store.edit({ kind: 'setOpenCases', person, value })).toEqual({ ok: true });
}

export async function until(holds: () => boolean, timeout = 20_000): Promise<void> {
  await expect.poll(holds, { timeout, interval: 50 }).toBe(true);
}

export async function saved(...machines: readonly Machine[]): Promise<void> {
  await until(() => machines.every(({ store }) => syncIn(store).state === 'saved'));
}

async function fetched(address: string, access: StoreAccess): Promise<unknown> {
  return (await fetch(address, { headers: authorization(access) })).json();
}

export async function boardInStore(server: SharedBoard): Promise<Board> {
  return (await fetched(server.board, accessOf(server))) as Board;
}

export async function statusInStore(server: SharedBoard): Promise<Record<string, unknown>> {
  return (await fetched(server.status, accessOf(server))) as Record<string, unknown>;
}
