import { expect, test } from 'vitest';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { HISTORY_ITEM_LIMIT, HISTORY_LIMIT } from '../../../src/core/board/history-limits.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { MARK, applied, appliedWithInverse, refusal } from '../../support/builders/edit-of.ts';

const BOARD = boardOf({ people: [personOf('amara')], cases: ['1', '2', '3', '4'].map((id) => caseOf(id)) });
const IMPORT: EditAction = {
  kind: 'changeCases',
  add: [caseOf('5'), caseOf('2', { title: 'another' })],
  change: [{ id: '3', changes: { title: 'changed', priority: 'p0' } }],
  remove: ['2', '1'],
};

test('[EDIT-IMPORT] removals come first, then changes, then new cases', () => {
  const { cases } = applied(BOARD, IMPORT);

  expect(cases.map(({ id, title }) => [id, title])).toEqual([
    ['3', 'changed'],
    ['4', ''],
    ['5', ''],
    ['2', 'another'],
  ]);
});

test('[EDIT-IMPORT] [EDIT-UNDO] an import is taken back as one, each case at its place', () => {
  const { board, inverse } = appliedWithInverse(BOARD, IMPORT);

  expect(applied(board, inverse, { id: 'e2' }).cases).toEqual(BOARD.cases);
});

test('[EDIT-IMPORT] with one case that does not fit nothing is imported', () => {
  const half: EditAction = { ...IMPORT, add: [caseOf('5'), caseOf('6', { url: 'javascript:alert(1)' })] };

  expect(refusal(BOARD, half)).toBe('Case 6: A link must begin with http:, https: or mailto:');
});

test('[EDIT-UNDO] a link that a file brought along comes back, though nobody may enter it', () => {
  const odd = boardOf({ cases: [caseOf('1', { url: 'ftp://example.com', owner: 'gone', region: 'apac' })] });
  const fix: EditAction = { kind: 'editCase', case: '1', changes: { url: null, owner: null, region: null } };
  const changed = appliedWithInverse(odd, fix);
  const removed = appliedWithInverse(odd, { kind: 'removeCase', case: '1' });
  const imported = appliedWithInverse(odd, { kind: 'changeCases', add: [], change: [], remove: ['1'] });

  for (const { board, inverse } of [changed, removed, imported])
    expect(applied(board, inverse, { id: 'e2' }).cases).toEqual(odd.cases);
});

test('[EDIT-STAMP] imported counts carry who brought them and when, and go back to what was', () => {
  const { board, inverse } = appliedWithInverse(BOARD, {
    kind: 'setCounts',
    people: [{ id: 'amara', value: 7 }],
    regions: [{ region: 'emea', noOwner: 2 }],
  });

  expect(board.people[0]).toMatchObject({ openCases: 7, entered: { openCases: MARK } });
  expect(board.regions['emea']).toMatchObject({ noOwner: 2, entered: { noOwner: MARK } });
  expect(applied(board, inverse, { id: 'e2' })).toMatchObject({ people: BOARD.people, regions: BOARD.regions });
});

test('[EDIT-FOLD] an import of many cases stands in the history with its counts', () => {
  const add = Array.from({ length: HISTORY_ITEM_LIMIT + 1 }, (_, at) => caseOf(`new-${at}`));

  const { history } = applied(BOARD, { kind: 'changeCases', add, change: [], remove: [] });

  expect(history).toEqual([
    { id: 'e1', ...MARK, kind: 'changeCases', folded: true, add: add.length, change: 0, remove: 0 },
  ]);
});

test('[EDIT-FOLD] an import of few cases stands there as it was', () => {
  const add = Array.from({ length: HISTORY_ITEM_LIMIT }, (_, at) => caseOf(`new-${at}`));

  const { history } = applied(BOARD, { kind: 'changeCases', add, change: [], remove: [] });

  expect(history[0]).toMatchObject({ add });
});

test('[EDIT-FOLD] of more than 1,000 edits the oldest fall out', () => {
  const history = Array.from({ length: HISTORY_LIMIT }, (_, at) => ({ id: `old-${at}`, ...MARK, kind: 'setTeam' }));

  const after = applied(boardOf({ history }), { kind: 'setTeam', team: 'A' });

  expect(after.history).toHaveLength(HISTORY_LIMIT);
  expect([after.history[0]?.id, after.history.at(-1)?.id]).toEqual(['old-1', 'e1']);
});
