import type { InferOutput } from 'valibot';
import { textSchema } from '../../policy/primitives.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setTeamSchema = actionSchema('setTeam', { team: textSchema });

/** Names the team; an empty name is allowed. */
export const setTeam: EditKind<InferOutput<typeof setTeamSchema>> = {
  schema: setTeamSchema,
  apply: (board, { kind, team }) => ({
    ok: true,
    board: { ...board, team },
    inverse: { kind, team: board.team },
  }),
  describe: ({ team }) => (team === '' ? 'Team name cleared' : `Team named ${team}`),
};
