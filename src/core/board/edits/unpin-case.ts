import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changeCase } from '../change/change-case.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const unpinCaseSchema = actionSchema('unpinCase', { case: idSchema });

/** Puts a pinned case back where the order has it. */
export const unpinCase: EditKind<InferOutput<typeof unpinCaseSchema>> = {
  schema: unpinCaseSchema,
  apply: (board, { case: id }) => changeCase(board, id, () => ({ pin: null })),
  describe: ({ case: id }) => `Unpinned ${id}`,
};
