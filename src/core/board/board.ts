import * as v from 'valibot';
import {
  EDITIONS,
  countSchema,
  daySchema,
  idSchema,
  instantSchema,
  open,
  textSchema,
  levelNumberSchema,
} from '../policy/primitives.ts';
import { DEFAULT_READINGS, readingsSchema } from '../policy/readings.ts';
import { caseSchema } from './case.ts';
import { expectedCasesSchema } from './expected.ts';
import { announcementSchema, checkInSchema, timeLogSchema } from './record.ts';

export const BOARD_FORMAT = 'evenkeel-board';
export const BOARD_VERSION = 1;
/** Most people and cases that a board may hold. */
export const PEOPLE_LIMIT = 10_000;
export const CASE_LIMIT = 100_000;
export const ORDERINGS = ['automatic', 'normal', 'hard-choices'] as const;
export const COUNT_SOURCES = ['entered', 'queue'] as const;

/** Who entered a number, and when. */
export const stampSchema = open({ at: instantSchema, by: textSchema });
/** By field name ("openCases"), the newest entry. */
const enteredSchema = v.optional(v.record(v.string(), stampSchema), {});

/** A level that leadership set by hand for one region (spec domain §3). */
export const overrideSchema = v.pipe(
  open({
    level: levelNumberSchema,
    reason: v.pipe(
      textSchema,
      v.check((text) => text.trim() !== '', 'An override needs a reason'),
    ),
    by: textSchema,
    at: instantSchema,
    until: instantSchema,
  }),
  v.check(({ at, until }) => Date.parse(until) > Date.parse(at), 'An override must end after it starts'),
);

/** The part of a region that is entered; what the region *is* stands in the policy. */
export const boardRegionSchema = open({
  /** "roster": people and noOwner are entered. "numbers": the two figures are. */
  entry: v.optional(v.picklist(['roster', 'numbers']), 'roster'),
  /** Open, active cases nobody owns (roster entry). */
  noOwner: v.optional(countSchema, 0),
  /** SEs working (numbers entry); null until entered. */
  working: v.optional(v.nullable(countSchema), null),
  /** Open, active cases (numbers entry); null until entered. */
  openCases: v.optional(v.nullable(countSchema), null),
  override: v.optional(v.nullable(overrideSchema), null),
  entered: enteredSchema,
});

export const AVAILABILITIES = ['working', 'focus', 'out'] as const;

const awaySchema = open({ from: daySchema, to: daySchema, note: v.optional(textSchema, '') });

export const personSchema = open({
  id: idSchema,
  name: v.pipe(
    textSchema,
    v.check((name) => name.trim() !== '', 'A person needs a name'),
  ),
  region: idSchema,
  availability: v.optional(v.picklist(AVAILABILITIES), 'working'),
  /** Leadership confirmed the focus day; matters while in play (spec domain §4). */
  focusConfirmed: v.optional(v.boolean(), false),
  openCases: v.optional(countSchema, 0),
  away: v.optional(v.array(awaySchema), []),
  entered: enteredSchema,
});

export const inPlaySchema = open({
  since: instantSchema,
  by: v.optional(textSchema, ''),
  reason: v.optional(textSchema, ''),
  suspended: v.optional(textSchema, ''),
});

/** A past edit: what, when, by whom. The edit's own fields stand beside these; see edit.ts. */
export const historyEntrySchema = open({ id: idSchema, at: instantSchema, by: textSchema, kind: textSchema });

/** Days without business hours. */
export const holidaysSchema = v.pipe(v.array(daySchema), v.maxLength(1000, 'more than 1,000 holidays'));

/** Most check-ins, announcements and entries of time log and history. */
export const RECORD_LIMIT = 100_000;
/** A list that may be missing. The words are put together only when they are needed: figures cost 10 ms the first time. */
const listOf = <Item extends v.GenericSchema>(item: Item, limit: number, what: string) =>
  v.optional(
    v.pipe(
      v.array(item),
      v.maxLength(limit, () => `more than ${limit.toLocaleString('en')} ${what}`),
    ),
    [],
  );

/** The one document that export, share link and shared board carry (contracts.md, "Board file"). */
export const boardSchema = open({
  format: v.literal(BOARD_FORMAT),
  version: v.literal(BOARD_VERSION),
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Drawn when a board is first put where several machines share it, so that another board there is told apart. */
  id: v.exactOptional(idSchema),
  team: v.optional(textSchema, ''),
  edition: v.optional(v.picklist(EDITIONS), 'fy24'),
  readings: v.optional(readingsSchema, DEFAULT_READINGS),
  inPlay: v.optional(v.nullable(inPlaySchema), null),
  ordering: v.optional(v.picklist(ORDERINGS), 'automatic'),
  countSource: v.optional(v.picklist(COUNT_SOURCES), 'entered'),
  regions: v.record(idSchema, boardRegionSchema),
  people: listOf(personSchema, PEOPLE_LIMIT, 'people'),
  cases: listOf(caseSchema, CASE_LIMIT, 'cases'),
  checkIns: listOf(checkInSchema, RECORD_LIMIT, 'check-ins'),
  announcements: listOf(announcementSchema, RECORD_LIMIT, 'announcements'),
  timeLog: listOf(timeLogSchema, RECORD_LIMIT, 'entries in the time log'),
  history: listOf(historyEntrySchema, RECORD_LIMIT, 'edits in the history'),
  /** Days without business hours, besides those of the policy. */
  holidays: v.optional(holidaysSchema, []),
  expectedCases: v.optional(expectedCasesSchema, {}),
  /** On the demo board only: the moment at which its clock starts. */
  demoStartsAt: v.optional(v.nullable(instantSchema), null),
});

export type Board = v.InferOutput<typeof boardSchema>;
export type BoardRegion = v.InferOutput<typeof boardRegionSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Availability = (typeof AVAILABILITIES)[number];
export type Stamp = v.InferOutput<typeof stampSchema>;
export type Override = v.InferOutput<typeof overrideSchema>;
export type InPlay = v.InferOutput<typeof inPlaySchema>;
export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>;
