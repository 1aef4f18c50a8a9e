import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { caseSchema } from '../case.ts';
import { changeCase } from '../change/change-case.ts';
import { describeChange } from '../change/describe-change.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setCaseStatusSchema = actionSchema('setCaseStatus', {
  case: idSchema,
  status: caseSchema.entries.status.wrapped,
});

/** Sets a case's status; only new and open ones are active. */
export const setCaseStatus: EditKind<InferOutput<typeof setCaseStatusSchema>> = {
  schema: setCaseStatusSchema,
  apply: (board, { case: id, status }) => changeCase(board, id, () => ({ status })),
  describe: ({ case: id, status }, board) =>
    `${id}: ${describeChange(board.cases.find((one) => one.id === id)?.status, status)}`,
};
