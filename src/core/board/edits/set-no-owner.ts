import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changeRegion } from '../change/change-region.ts';
import { describeChange } from '../change/describe-change.ts';
import { stampField } from '../change/stamp-field.ts';
import { actionSchema, namedCountSchema, stampEntry } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setNoOwnerSchema = actionSchema('setNoOwner', {
  region: idSchema,
  value: namedCountSchema('Cases nobody owns'),
  ...stampEntry,
});

/** Sets how many open, active cases of a region nobody owns: `{ region: 'emea', value: 1 }`. */
export const setNoOwner: EditKind<InferOutput<typeof setNoOwnerSchema>> = {
  schema: setNoOwnerSchema,
  apply: (board, { kind, region, value, stamp }, mark) =>
    changeRegion(board, region, (entry) => ({
      entry: { ...entry, noOwner: value, entered: stampField(entry.entered, 'noOwner', stamp, mark) },
      inverse: { kind, region, value: entry.noOwner, stamp: entry.entered['noOwner'] ?? null },
    })),
  describe: ({ region, value }, board, nameRegion) =>
    `${nameRegion(region)}: ${describeChange(board.regions[region]?.noOwner, value)} ${value === 1 ? 'case nobody owns' : 'cases nobody owns'}`,
};
