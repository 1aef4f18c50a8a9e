import * as v from 'valibot';
import { AUDIENCES, countSchema, daySchema, idSchema, instantSchema, open, textSchema } from '../policy/primitives.ts';
import { readingsSchema } from '../policy/readings.ts';

const levelNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/** What a confirmed check-in froze (spec domain §4). */
export const checkInSchema = open({
  id: idSchema,
  region: idSchema,
  at: instantSchema,
  by: textSchema,
  /** The level told to the company. */
  level: levelNumberSchema,
  working: v.optional(v.nullable(countSchema), null),
  openCases: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
  explanation: v.optional(v.array(textSchema), []),
  readings: v.optional(readingsSchema),
});

export const ANNOUNCEMENT_KINDS = ['in-play', 'level', 'alert', 'stand-down'] as const;

/** One message that was drafted for a channel, and what became of it. */
export const announcementSchema = open({
  id: idSchema,
  kind: v.picklist(ANNOUNCEMENT_KINDS),
  region: v.optional(v.nullable(idSchema), null),
  channel: textSchema,
  level: v.optional(v.nullable(levelNumberSchema), null),
  /** The contingency's id in the policy, for alerts and stand-downs. */
  contingency: v.optional(v.nullable(idSchema), null),
  audience: v.optional(v.nullable(v.picklist(AUDIENCES)), null),
  checkIn: v.optional(v.nullable(idSchema), null),
  text: v.optional(textSchema, ''),
  state: v.picklist(['drafted', 'posted', 'skipped']),
  at: instantSchema,
  by: v.optional(textSchema, ''),
  reason: v.optional(v.nullable(textSchema), null),
});

const hoursSchema = v.pipe(v.number(), v.minValue(0, 'less than 0 hours'), v.maxValue(999, 'more than 999 hours'));

/** Hours that one person logged for one region and day; one entry per day, region and person. */
export const timeLogSchema = open({
  day: daySchema,
  region: idSchema,
  customerHours: v.optional(hoursSchema, 0),
  internalHours: v.optional(hoursSchema, 0),
  by: v.optional(textSchema, ''),
});

export type CheckIn = v.InferOutput<typeof checkInSchema>;
export type Announcement = v.InferOutput<typeof announcementSchema>;
export type TimeLogEntry = v.InferOutput<typeof timeLogSchema>;
