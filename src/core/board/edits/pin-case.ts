import * as v from 'valibot';
import { idSchema, textSchema } from '../../policy/primitives.ts';
import { changeCase } from '../change/change-case.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const pinCaseSchema = actionSchema('pinCase', {
  case: idSchema,
  reason: v.pipe(
    textSchema,
    v.check((text) => text.trim() !== '', 'A pin needs a reason'),
  ),
});

/** Puts a case above the order, with a reason and under the name of who did it (spec domain §6, key 1). */
export const pinCase: EditKind<v.InferOutput<typeof pinCaseSchema>> = {
  schema: pinCaseSchema,
  apply: (board, { case: id, reason }, { by, at }) => changeCase(board, id, () => ({ pin: { reason, by, at } })),
  describe: ({ case: id, reason }) => `Pinned ${id}: ${reason}`,
};
