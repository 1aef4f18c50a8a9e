import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changeRegion } from '../change/change-region.ts';
import { describeChange } from '../change/describe-change.ts';
import { stampField } from '../change/stamp-field.ts';
import { actionSchema, namedCountSchema, stampEntry } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setRegionCasesSchema = actionSchema('setRegionCases', {
  region: idSchema,
  value: v.nullable(namedCountSchema('Open cases')),
  ...stampEntry,
});

/** Sets the open, active cases of a region entered as two numbers; null is “not entered”: `{ region: 'americas', value: 40 }`. */
export const setRegionCases: EditKind<v.InferOutput<typeof setRegionCasesSchema>> = {
  schema: setRegionCasesSchema,
  apply: (board, { kind, region, value, stamp }, mark) =>
    changeRegion(board, region, (entry) => ({
      entry: { ...entry, openCases: value, entered: stampField(entry.entered, 'openCases', stamp, mark) },
      inverse: { kind, region, value: entry.openCases, stamp: entry.entered['openCases'] ?? null },
    })),
  describe: ({ region, value }, board, nameRegion) =>
    `${nameRegion(region)}: ${describeChange(board.regions[region]?.openCases, value)} ${value === 1 ? 'open case' : 'open cases'}`,
};
