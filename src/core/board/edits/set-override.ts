import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { overrideSchema } from '../board.ts';
import { changeRegion } from '../change/change-region.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setOverrideSchema = actionSchema('setOverride', {
  region: idSchema,
  override: v.nullable(overrideSchema),
});

/** Sets a region's level by hand, with a reason and an end after its start; null takes it back (spec domain §3). */
export const setOverride: EditKind<v.InferOutput<typeof setOverrideSchema>> = {
  schema: setOverrideSchema,
  apply: (board, { kind, region, override }) =>
    changeRegion(board, region, (entry) => ({
      entry: { ...entry, override },
      inverse: { kind, region, override: entry.override },
    })),
  describe: ({ region, override }, _board, nameRegion) =>
    override === null
      ? `${nameRegion(region)}: level no longer set by hand`
      : `${nameRegion(region)}: level ${override.level} set by hand, ${override.reason}`,
};
