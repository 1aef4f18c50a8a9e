import { expect, test } from 'vitest';
import { DEFAULT_IMPORT_SETTINGS } from '../../../src/core/import/import-settings.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { createSession } from '../../../src/data/import/session/create-session.ts';
import type { PlanPart } from '../../../src/data/import/session/plan-part.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { importInto } from '../../support/import-into.ts';

const rowsFrom = (from: number, to: number, status: string): string =>
  Array.from({ length: to - from }, (_, at) => `${from + at},case ${from + at},${status},Nadia Farouk\n`).join('');
const HEAD = 'id,title,status,owner\n';
const SETTINGS = { ...DEFAULT_IMPORT_SETTINGS, otherOwners: { kind: 'new', region: 'emea' } } as const;

test('[IMPORT-PARTS] a large plan comes in parts of at most 500 cases: changes, then additions, people with the first', () => {
  const board = importInto({ 'a.csv': HEAD + rowsFrom(0, 350, 'open') }, { board: importBoard() }).after;
  const session = createSession();
  session.setBoard(board, HANDBOOK_POLICY.regions);
  session.read({ source: 'b.csv', content: HEAD + rowsFrom(0, 1_150, 'solved'), choice: {} });
  const { changes } = session.preview(SETTINGS);

  const parts: PlanPart[] = [0, 1, 2].map((number) => session.part(number));

  expect(changes).toBe(1_150);
  expect(parts.map(({ change, add, people, parts: all }) => [change.length, add.length, people.length, all])).toEqual([
    [350, 150, 1, 3],
    [0, 500, 0, 3],
    [0, 150, 0, 3],
  ]);
  const ids = parts.flatMap(({ change, add }) => [...change, ...add].map(({ id }) => id));
  expect(ids).toEqual(Array.from({ length: 1_150 }, (_, at) => String(at)));
});

test('[IMPORT-PARTS] an import of nothing is one part of nothing', () => {
  const session = createSession();
  session.preview(DEFAULT_IMPORT_SETTINGS);

  expect(session.part(0)).toMatchObject({ parts: 1, people: [], add: [], change: [] });
});

test('[IMPORT-PARTS] what is refused has no parts to do', () => {
  const session = createSession();
  session.setBoard(importBoard(), HANDBOOK_POLICY.regions);
  session.read({ source: 'counts.csv', content: 'Agent,Open tickets\nAmara Okafor,9000\n', choice: {} });
  const { refused } = session.preview({ ...DEFAULT_IMPORT_SETTINGS, target: 'counts' });

  expect(refused).not.toBeNull();
  expect(session.part(0).counts).toEqual({ people: [], regions: [], numbers: [] });
});
