import type { InferOutput } from 'valibot';
import { boardSchema } from '../board.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setInPlaySchema = actionSchema('setInPlay', { inPlay: boardSchema.entries.inPlay.wrapped });

/** Puts the levels in play (since when, why, what is suspended), or ends it with null (spec domain §4). */
export const setInPlay: EditKind<InferOutput<typeof setInPlaySchema>> = {
  schema: setInPlaySchema,
  apply: (board, { kind, inPlay }) => ({
    ok: true,
    board: { ...board, inPlay },
    inverse: { kind, inPlay: board.inPlay },
  }),
  describe: ({ inPlay }) => {
    if (inPlay === null) return 'Levels no longer in play';
    return `Levels in play${inPlay.reason && `: ${inPlay.reason}`}`;
  },
};
