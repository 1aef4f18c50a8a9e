import { expect, test } from 'vitest';
import type { Case } from '../../../src/core/board/case.ts';
import type { PlanPart } from '../../../src/data/import/session/plan-part.ts';
import { applyPlan } from '../../../src/state/import/apply-plan.ts';
import { boardNow } from '../../support/board-now.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { openTestStore } from '../../support/open-test-store.ts';

const BOARD = boardOf({ people: [personOf('amara')], cases: [caseOf('here')] });
const NO_COUNTS: PlanPart['counts'] = { people: [], regions: [], numbers: [] };

const partsOf = (groups: readonly (readonly Case[])[]): PlanPart[] =>
  groups.map((add) => ({ people: [], add, change: [], counts: NO_COUNTS, parts: groups.length }));

async function apply(parts: readonly PlanPart[]) {
  const { store } = await openTestStore({ board: BOARD });
  const progress: string[] = [];
  const outcome = await applyPlan({
    part: (number) => {
      const part = parts[number];
      return part ? Promise.resolve(part) : Promise.reject(new Error(`No part ${number}`));
    },
    edit: store.edit,
    undo: store.undo,
    pause: () => Promise.resolve(),
    onProgress: (done, total) => progress.push(`${done}/${total}`),
  });
  return { outcome, progress, board: boardNow(store) };
}

test('a small import in two parts is one edit', async () => {
  const { outcome, board, progress } = await apply(partsOf([[caseOf('1')], [caseOf('2')]]));

  expect(outcome).toEqual({ ok: true, edits: 1 });
  expect(board.cases.map(({ id }) => id)).toEqual(['here', '1', '2']);
  expect(board.revision).toBe(BOARD.revision + 1);
  expect(progress).toEqual(['1/1']);
});

test('a large import is one edit a part, and says how far it has come', async () => {
  const { outcome, board, progress } = await apply(partsOf([[caseOf('1')], [caseOf('2')], [caseOf('3')]]));

  expect(outcome).toEqual({ ok: true, edits: 3 });
  expect(board.cases.map(({ id }) => id)).toEqual(['here', '1', '2', '3']);
  expect(progress).toEqual(['1/3', '2/3', '3/3']);
});

test('where a part is refused, those before it are taken back and the reason is told', async () => {
  const { outcome, board } = await apply(partsOf([[caseOf('1')], [caseOf('2')], [caseOf('here')]]));

  expect(outcome).toEqual({ ok: false, reason: 'There is already a case here' });
  expect(board.cases).toEqual(BOARD.cases);
});

test('where a part does not arrive, those before it are taken back', async () => {
  const [first, second] = partsOf([[caseOf('1')], [caseOf('2')], [caseOf('3')]]);
  const { outcome, board } = await apply(first && second ? [first, second] : []);

  expect(outcome).toEqual({ ok: false, reason: 'No part 2' });
  expect(board.cases).toEqual(BOARD.cases);
});

test('a plan that cannot be fetched is a reason, not an exception', async () => {
  const { outcome, board } = await apply([]);

  expect(outcome).toEqual({ ok: false, reason: 'No part 0' });
  expect(board.cases).toEqual(BOARD.cases);
});
