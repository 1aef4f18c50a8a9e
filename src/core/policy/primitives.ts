import * as v from 'valibot';

/** Longest text that any document may carry, in characters (contracts.md). */
export const TEXT_LIMIT = 2000;
/** Largest count a person or region may hold (contracts.md). */
export const COUNT_LIMIT = 999;

/** A text of at most {@link TEXT_LIMIT} characters. */
export const textSchema = v.pipe(v.string(), v.maxLength(TEXT_LIMIT, `longer than ${TEXT_LIMIT} characters`));
/** A text that people find something by, so it is never blank. */
export const nameSchema = v.pipe(textSchema, v.regex(/\S/, 'is blank'));
/** Whether every object has something of this name by birth ("constructor"); ids are looked up in objects. */
export const isBornName = (name: string): boolean => name in {};
/** An id: 1 to 200 characters, and no name that every object has by birth. */
export const idSchema = v.pipe(
  v.string(),
  v.minLength(1, 'an id is empty'),
  v.maxLength(200, 'an id is too long'),
  v.check((id) => !isBornName(id), 'this word cannot be an id'),
);
/** A whole number from 0 to 999. */
export const countSchema = v.pipe(
  v.number(),
  v.integer('not a whole number'),
  v.minValue(0, 'less than 0'),
  v.maxValue(COUNT_LIMIT, `more than ${COUNT_LIMIT}`),
);
/** Most levels of a policy. */
export const LEVEL_LIMIT = 12;
/** The number of a level; how many the policy in use has is not said here. */
export const levelNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LEVEL_LIMIT));
/** A time of day in UTC, `HH:MM`. */
export const timeOfDaySchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of day like 09:30'));

const isRealDay = (day: string): boolean => {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
};
/** A calendar day, `YYYY-MM-DD`, that exists. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day like 2026-12-24'),
  v.check(isRealDay, 'a day that does not exist'),
);

const NO_INSTANT = 'not a UTC time like 2026-12-24T09:30:00Z';
/** An instant in UTC as ISO 8601 with a trailing `Z`. */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/, NO_INSTANT),
  v.check((text) => !Number.isNaN(Date.parse(text)), NO_INSTANT),
);

/**
 * An object schema that keeps the fields it does not know (contracts.md: unknown extra fields survive a read and a
 * write) while its type names only the known ones, so that a misspelt field is still a type error.
 */
export function open<Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined>;
export function open(entries: v.ObjectEntries): unknown {
  return v.looseObject(entries);
}

export const SEGMENTS = ['pre-sales', 'enterprise', 'team', 'free', 'open-source', 'internal'] as const;
export const PRIORITIES = ['p0', 'p1', 'p2', 'p3'] as const;
export const EDITIONS = ['2021', 'exceptions', 'fy24'] as const;
export const AUDIENCES = ['pre-sales', 'post-sales', 'community'] as const;

export type Segment = (typeof SEGMENTS)[number];
export type Priority = (typeof PRIORITIES)[number];
export type EditionId = (typeof EDITIONS)[number];
export type AudienceId = (typeof AUDIENCES)[number];
export type RegionId = string;
