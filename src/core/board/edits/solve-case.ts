import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changeCase } from '../change/change-case.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const solveCaseSchema = actionSchema('solveCase', { case: idSchema });

/** Sets a case's status to solved: it counts no more and leaves the queue. */
export const solveCase: EditKind<InferOutput<typeof solveCaseSchema>> = {
  schema: solveCaseSchema,
  apply: (board, { case: id }) => changeCase(board, id, () => ({ status: 'solved' })),
  describe: ({ case: id }) => `Solved ${id}`,
};
