import * as v from 'valibot';
import { COUNT_SOURCES } from '../board.ts';
import { describeChange } from '../change/describe-change.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setCountSourceSchema = actionSchema('setCountSource', { countSource: v.picklist(COUNT_SOURCES) });

/** Chooses whether counts are those entered or those of the queue. */
export const setCountSource: EditKind<v.InferOutput<typeof setCountSourceSchema>> = {
  schema: setCountSourceSchema,
  apply: (board, { kind, countSource }) => ({
    ok: true,
    board: { ...board, countSource },
    inverse: { kind, countSource: board.countSource },
  }),
  describe: ({ countSource }, board) => `Counts: ${describeChange(board.countSource, countSource)}`,
};
