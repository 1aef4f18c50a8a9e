import * as v from 'valibot';
import { daySchema, idSchema, levelNumberSchema } from '../policy/primitives.ts';

export const PLAN_VERSION = 1;
export const DAYS_PER_WEEK = 7;
export const MOST_WEEKS = 6;

const numberSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

const outSchema = v.object({
  person: idSchema,
  name: v.string(),
  note: v.string(),
  /** "state": out or on a focus day today, so that no change of an absence brings the person back. */
  because: v.picklist(['absence', 'state']),
});

const plannedRegionSchema = v.object({
  region: idSchema,
  name: v.string(),
  /** The coverage window that opens on the day, ms since the epoch. */
  opensAt: v.number(),
  closesAt: v.number(),
  /** The window's middle lies outside of business hours, or its day is a holiday. */
  rest: v.boolean(),
  /** Nothing is planned here: a rest day while those are closed. */
  closed: v.boolean(),
  /** "numbers": the working number was entered, and absences do not change it. */
  entry: v.picklist(['roster', 'numbers']),
  out: v.array(outSchema),
  /** Null where nobody entered who works, or how many. */
  working: v.nullable(numberSchema),
  expectedCases: v.nullable(numberSchema),
  /** Cases per SE by the board's `loadScope`; null where nobody works, or nothing is known. */
  load: v.nullable(numberSchema),
  level: v.nullable(levelNumberSchema),
  /** The signals that decided a level above 1; empty at level 1. */
  binds: v.array(v.picklist(['staffing', 'load'])),
  /** The decision in one sentence. */
  why: v.string(),
  /** Nobody works in the window. */
  uncovered: v.boolean(),
});

const plannedDaySchema = v.object({
  /** UTC, `YYYY-MM-DD`. */
  day: daySchema,
  /** The policy or the board lists it. */
  holiday: v.boolean(),
  /** In the policy's order. */
  regions: v.array(plannedRegionSchema),
  /** The highest of its regions' levels. */
  level: v.nullable(levelNumberSchema),
});

/** A forecast, day by day; plain data that can be kept as JSON and read back. */
export const planSchema = v.object({
  version: v.literal(PLAN_VERSION),
  from: daySchema,
  days: v.pipe(v.array(plannedDaySchema), v.maxLength(MOST_WEEKS * DAYS_PER_WEEK, 'more than 6 weeks')),
});

export type Plan = v.InferOutput<typeof planSchema>;
export type PlannedDay = v.InferOutput<typeof plannedDaySchema>;
export type PlannedRegion = v.InferOutput<typeof plannedRegionSchema>;
export type PlannedOut = v.InferOutput<typeof outSchema>;
