import * as v from 'valibot';
import { timeLogSchema } from '../record.ts';
import { writeHours } from '../change/write-hours.ts';
import { plural } from '../change/plural.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const logHoursSchema = actionSchema('logHours', {
  entry: timeLogSchema,
  /** An undo puts an entry back at its place, even one of no hours. */
  position: v.exactOptional(positionSchema),
});
export type LogHours = v.InferOutput<typeof logHoursSchema>;

/**
 * Logs the hours of one person, region and day (spec domain §7) in place of what was logged for the three before; no
 * hours at all remove the entry.
 */
export const logHours: EditKind<LogHours> = {
  schema: logHoursSchema,
  apply: writeHours,
  describe: ({ entry: { day, region, customerHours, internalHours } }, _board, nameRegion) => {
    const customer = plural(customerHours, 'hour', 'hours');
    return `${nameRegion(region)}, ${day}: ${customer} for customers, ${internalHours} internal`;
  },
};
