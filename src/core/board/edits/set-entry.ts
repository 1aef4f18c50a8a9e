import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { boardRegionSchema } from '../board.ts';
import { changeRegion } from '../change/change-region.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setEntrySchema = actionSchema('setEntry', { region: idSchema, entry: boardRegionSchema.entries.entry });

/** Chooses how a region is entered, person by person or as two numbers; neither's figures are lost. */
export const setEntry: EditKind<InferOutput<typeof setEntrySchema>> = {
  schema: setEntrySchema,
  apply: (board, { kind, region, entry }) =>
    changeRegion(board, region, (old) => ({
      entry: { ...old, entry },
      inverse: { kind, region, entry: old.entry },
    })),
  describe: ({ region, entry }, _board, nameRegion) =>
    `${nameRegion(region)}: entered ${entry === 'numbers' ? 'as two numbers' : 'person by person'}`,
};
