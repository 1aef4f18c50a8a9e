import { expect, test } from 'vitest';
import { createStoredReader } from '../../../src/data/storage/create-stored-reader.ts';
import { handOver, readStoredBoard } from '../../../src/data/storage/read-stored-board.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

const BOARD = boardOf({ people: [personOf('amara')] });
const TEXT = JSON.stringify(BOARD);

const boardIn = (read: ReturnType<typeof readStoredBoard>) => (read.ok ? read.board : null);

test('reading a stored board keeps nothing of it', () => {
  const first = readStoredBoard(TEXT);

  const second = readStoredBoard(TEXT);

  expect(second).toEqual(first);
  expect(boardIn(second)).not.toBe(boardIn(first));
});

test('a board that is handed over is not read anew while it is taken over, and let go after that', async () => {
  const during: unknown[] = [];

  await handOver(TEXT, BOARD, 'It is newer', async () => during.push(readStoredBoard(TEXT)));

  expect(during).toEqual([{ ok: true, board: BOARD, readOnlyWhy: 'It is newer' }]);
  expect(boardIn(readStoredBoard(TEXT))).not.toBe(BOARD);
});

test('a board that could not be taken over is let go, too', async () => {
  const taking = handOver(TEXT, BOARD, null, () => Promise.reject(new Error('The disk is full')));

  await expect(taking).rejects.toThrow('The disk is full');
  expect(boardIn(readStoredBoard(TEXT))).not.toBe(BOARD);
});

test('who asks for the same board again and again gets the one that was checked', () => {
  const reader = createStoredReader();

  const first = reader.read(TEXT);

  expect(reader.read(TEXT)).toBe(first);
});

test('who stores a board reads back that one, and another text for itself', () => {
  const reader = createStoredReader();
  reader.remember(TEXT, BOARD, null);
  const known = reader.read(TEXT);

  const other = reader.read(JSON.stringify({ ...BOARD, team: 'Others' }));

  expect(boardIn(known)).toBe(BOARD);
  expect(boardIn(other)).toMatchObject({ team: 'Others' });
  expect(reader.read('{')).toMatchObject({ ok: false });
});
