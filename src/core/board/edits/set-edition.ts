import * as v from 'valibot';
import { EDITIONS } from '../../policy/primitives.ts';
import { describeChange } from '../change/describe-change.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setEditionSchema = actionSchema('setEdition', { edition: v.picklist(EDITIONS) });

/** Chooses the edition of the prioritization page that the team follows; no data is lost by it (spec domain §5). */
export const setEdition: EditKind<v.InferOutput<typeof setEditionSchema>> = {
  schema: setEditionSchema,
  apply: (board, { kind, edition }) => ({
    ok: true,
    board: { ...board, edition },
    inverse: { kind, edition: board.edition },
  }),
  describe: ({ edition }, board) => `Edition: ${describeChange(board.edition, edition)}`,
};
