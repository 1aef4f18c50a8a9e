import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changeCase } from '../change/change-case.ts';
import { caseChecker } from '../change/case-checker.ts';
import { describeCaseChanges } from '../change/describe-case-changes.ts';
import { actionSchema } from './action-schema.ts';
import { caseChangesSchema, restoresEntry } from './case-changes.ts';
import type { EditKind } from './edit-kind.ts';

export const editCaseSchema = actionSchema('editCase', {
  case: idSchema,
  changes: caseChangesSchema,
  ...restoresEntry,
});

/** Changes any fields of a case but its id: `{ case: '4711', changes: { priority: 'p0' } }`. */
export const editCase: EditKind<InferOutput<typeof editCaseSchema>> = {
  schema: editCaseSchema,
  apply: (board, { case: id, changes, restores = false }) => {
    const reason = restores ? null : caseChecker(board)(changes);
    return reason === null ? changeCase(board, id, () => changes) : { ok: false, reason };
  },
  describe: ({ case: id, changes }, board, nameRegion) =>
    `${id}: ${describeCaseChanges(
      changes,
      board.cases.find((one) => one.id === id),
      board,
      nameRegion,
    )}`,
};
