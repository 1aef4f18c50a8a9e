import * as v from 'valibot';
import {
  AUDIENCES,
  countSchema,
  daySchema,
  idSchema,
  instantSchema,
  levelNumberSchema,
  open,
  textSchema,
} from '../policy/primitives.ts';
import { readingsSchema } from '../policy/readings.ts';

const casesSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a confirmed check-in froze (spec domain §4). */
export const checkInSchema = open({
  id: idSchema,
  region: idSchema,
  at: instantSchema,
  by: textSchema,
  /** The level told to the company. */
  level: levelNumberSchema,
  working: v.optional(v.nullable(countSchema), null),
  openCases: v.optional(v.nullable(casesSchema), null),
  /** Open cases of each SE working then, fewest first; null for two numbers alone, missing where they were not kept. */
  counts: v.optional(v.nullable(v.array(casesSchema))),
  explanation: v.optional(v.array(textSchema), []),
  readings: v.optional(readingsSchema),
  /** What the policy called the level then. */
  levelName: v.optional(textSchema, ''),
});

export const ANNOUNCEMENT_KINDS = ['in-play', 'level', 'alert', 'stand-down'] as const;
export const ANNOUNCEMENT_STATES = ['drafted', 'posted', 'skipped', 'retracted'] as const;

/**
 * One message for a channel, and what became of it. What was told to people is never erased: a later entry that `corrects`
 * it says otherwise, as "posted" with better words, or as "retracted" where it was never posted after all.
 */
export const announcementSchema = open({
  id: idSchema,
  kind: v.picklist(ANNOUNCEMENT_KINDS),
  region: v.optional(v.nullable(idSchema), null),
  channel: textSchema,
  level: v.optional(v.nullable(levelNumberSchema), null),
  /** The contingency's id in the policy, for alerts and stand-downs. */
  contingency: v.optional(v.nullable(idSchema), null),
  /** All contingencies that it is about, where one message to a channel covers several. */
  contingencies: v.optional(v.array(idSchema), []),
  audience: v.optional(v.nullable(v.picklist(AUDIENCES)), null),
  checkIn: v.optional(v.nullable(idSchema), null),
  text: v.optional(textSchema, ''),
  /** Until when it holds, or when it is looked at again. */
  until: v.optional(v.nullable(instantSchema), null),
  /** The id of an earlier entry that this one corrects. */
  corrects: v.optional(v.nullable(idSchema), null),
  state: v.picklist(ANNOUNCEMENT_STATES),
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
