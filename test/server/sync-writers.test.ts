import { expect, test } from 'vitest';
import type { Board } from '../../src/core/board/board.ts';
import type { Machine } from '../support/servers/open-machine.ts';
import {
  accessOf,
  besideWorker,
  boardInStore,
  count,
  joinerOn,
  look,
  NAMES,
  running,
  saved,
  sharerOn,
  TEAM,
  until,
} from '../support/servers/shared-board-test.ts';
import { startApache } from '../support/start-apache.ts';
import { startShare, type SharedBoard } from '../support/start-share.ts';
import { boardIn } from '../support/tabs.ts';
import { applyEdit } from '../../src/core/board/apply-edit.ts';
import type { Edit } from '../../src/core/board/edit.ts';

const WRITERS = 4;
const EACH = 125;

const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

interface Crowd {
  readonly writers: readonly Machine[];
  readonly readers: readonly Machine[];
}

async function crowdOn(server: SharedBoard): Promise<Crowd> {
  const writers = [await sharerOn(server, { name: 'writer 1' })];
  // Every second one talks with the store in a worker, the others in the page.
  const talk = (number: number) => (number % 2 === 0 ? besideWorker() : {});
  while (writers.length < WRITERS) {
    const number = writers.length + 1;
    writers.push(await joinerOn(server, { name: `writer ${number}`, ...talk(number) }));
  }
  const access = () => accessOf(server, 'reader');
  const reading = [1, 2, 3, 4].map((number) => joinerOn(server, { mode: 'read', access, ...talk(number) }));
  const readers = await Promise.all(reading);
  return { writers, readers };
}

/** Every writer counts up its own person and all write one more person's count in between. */
async function writeAll({ writers }: Crowd, disturb: (round: number) => Promise<void>): Promise<void> {
  for (let round = 1; round <= EACH; round += 1) {
    for (const [index, writer] of writers.entries()) count(writer, NAMES[index] ?? 'amara', round);
    await disturb(round);
    await breath();
  }
}

/** The board that all edits of the document's history make of the first one, one after the other. */
function replayed(board: Board): Board['people'] {
  let current: Board = { ...TEAM, history: [] };
  for (const entry of board.history) {
    const done = applyEdit(current, entry as Edit);
    if (done.ok) current = done.board;
  }
  return current.people;
}

async function expectAllThere(server: SharedBoard, { writers, readers }: Crowd): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await look(...writers);
    await saved(...writers);
  }
  await look(...readers);
  const board = await boardInStore(server);
  const ids = board.history.map(({ id }) => id);
  expect(ids).toHaveLength(WRITERS * EACH);
  expect(new Set(ids).size).toBe(WRITERS * EACH);
  expect(board.people.map(({ openCases }) => openCases)).toEqual([EACH, EACH, EACH, EACH]);
  expect(board.people).toEqual(replayed(board));
  for (const machine of [...writers, ...readers]) {
    expect(boardIn(machine.store)).toEqual(board);
    expect(machine.store.api.getState().messages).toEqual([]);
  }
}

test('4 writers and 4 readers, 500 edits on lighttpd, which is killed and started twice: nothing lost, nothing doubled', async () => {
  const server = await running(startShare());
  const crowd = await crowdOn(server);

  await writeAll(crowd, async (round) => {
    if (round === 30 || round === 90) await server.kill();
    if (round === 45 || round === 105) await server.restart();
    if (round % 10 === 0) await look(...crowd.writers);
  });

  await expectAllThere(server, crowd);
}, 120_000);

test('4 writers and 4 readers, 500 edits on Apache httpd (event), whose check races: nothing lost, nothing doubled', async () => {
  const server = await running(startApache());
  const crowd = await crowdOn(server);

  await writeAll(crowd, async (round) => {
    if (round % 5 === 0) await Promise.all(crowd.writers.map((writer) => look(writer)));
  });

  await expectAllThere(server, crowd);
}, 120_000);

test('Apache httpd as it comes, with weak tags for a second after each write and compressed answers, works as well', async () => {
  const server = await running(startApache({ tags: 'default', compresses: true }));
  const one = await sharerOn(server);
  const other = await joinerOn(server);

  count(one, 'amara', 7);
  count(other, 'bruno', 9);
  await saved(one, other);
  // Where the server let one write go over the other, the second machine's look heals it, and the first has yet to see that.
  await look(one, other);
  await look(one, other);

  await until(() => boardIn(one.store).people[1]?.openCases === 9);
  expect((await boardInStore(server)).people.map(({ openCases }) => openCases)).toEqual([7, 9, 0, 0]);
}, 60_000);
