import * as v from 'valibot';
import { ORDERINGS } from '../board.ts';
import { describeChange } from '../change/describe-change.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setOrderingSchema = actionSchema('setOrdering', { ordering: v.picklist(ORDERINGS) });

/** Chooses whether hard choices follow the level in force or are switched by hand (spec domain §6). */
export const setOrdering: EditKind<v.InferOutput<typeof setOrderingSchema>> = {
  schema: setOrderingSchema,
  apply: (board, { kind, ordering }) => ({
    ok: true,
    board: { ...board, ordering },
    inverse: { kind, ordering: board.ordering },
  }),
  describe: ({ ordering }, board) => `Ordering: ${describeChange(board.ordering, ordering)}`,
};
