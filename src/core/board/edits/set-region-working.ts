import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changeRegion } from '../change/change-region.ts';
import { describeChange } from '../change/describe-change.ts';
import { stampField } from '../change/stamp-field.ts';
import { actionSchema, namedCountSchema, stampEntry } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setRegionWorkingSchema = actionSchema('setRegionWorking', {
  region: idSchema,
  value: v.nullable(namedCountSchema('SEs working')),
  ...stampEntry,
});

/** Sets the SEs working of a region entered as two numbers; null is “not entered”: `{ region: 'americas', value: 8 }`. */
export const setRegionWorking: EditKind<v.InferOutput<typeof setRegionWorkingSchema>> = {
  schema: setRegionWorkingSchema,
  apply: (board, { kind, region, value, stamp }, mark) =>
    changeRegion(board, region, (entry) => ({
      entry: { ...entry, working: value, entered: stampField(entry.entered, 'working', stamp, mark) },
      inverse: { kind, region, value: entry.working, stamp: entry.entered['working'] ?? null },
    })),
  describe: ({ region, value }, board, nameRegion) =>
    `${nameRegion(region)}: ${describeChange(board.regions[region]?.working, value)} ${value === 1 ? 'SE' : 'SEs'} working`,
};
