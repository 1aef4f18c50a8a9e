import * as v from 'valibot';
import {
  AUDIENCES,
  PRIORITIES,
  idSchema,
  instantSchema,
  open,
  textSchema,
  levelNumberSchema,
} from '../policy/primitives.ts';

export const STATUS_FORMAT = 'evenkeel-status';
export const STATUS_VERSION = 1;

/** Of a whole region, which may be more than any single entry. */
const sum = v.pipe(v.number(), v.integer(), v.minValue(0));
const levelNumber = v.nullable(levelNumberSchema);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const splitSchema = open({ customer: share, internal: share });
/** Until when it holds; null where it may change any minute, or nothing is looked at because the levels are not in play. */
const untilSchema = v.optional(v.nullable(instantSchema), null);

const statusRegionSchema = open({
  id: idSchema,
  name: textSchema,
  level: open({
    inForce: levelNumber,
    live: levelNumber,
    announced: levelNumber,
    announcedAt: v.nullable(instantSchema),
    overridden: v.boolean(),
    /** A check-in was missed: nobody knows the level in force. */
    unknown: v.optional(v.boolean(), false),
    /** Between which levels the live one lies while nobody has confirmed who works today. */
    range: v.optional(v.nullable(open({ lowest: sum, highest: sum, unconfirmed: sum })), null),
    /** When it is looked at again: at the end of an override, else at the next check-in; null where that is any minute. */
    until: untilSchema,
  }),
  /** One sentence for somebody who never heard of levels. */
  headline: textSchema,
  /** What stands behind the level in force, where it is not simply what was announced. */
  standing: v.optional(v.array(textSchema), []),
  /** When the next word comes, in one sentence; empty while the levels are not in play. */
  nextWord: v.optional(textSchema, ''),
  working: v.nullable(sum),
  /** "3" or "9 to 11". */
  planned: textSchema,
  openCases: v.nullable(sum),
  /** Null when nobody works. */
  casesPerSE: v.nullable(v.number()),
  uncovered: v.boolean(),
  coverage: open({ open: v.boolean(), opensAt: instantSchema, closesAt: instantSchema }),
  checkIn: open({ state: v.picklist(['none', 'later', 'due', 'overdue', 'missed', 'done']), at: instantSchema }),
  why: v.array(textSchema),
  contingencies: v.array(
    open({
      level: v.number(),
      text: textSchema,
      channel: v.nullable(textSchema),
      state: v.picklist(['in-force', 'to-post', 'posted', 'skipped', 'to-confirm']),
    }),
  ),
  /** When its newest number was entered; null when unknown. */
  countsAt: v.optional(v.nullable(instantSchema), null),
  /** How many levels the policy has, for "level 4 of 8". */
  levels: v.optional(v.pipe(v.number(), v.integer()), 8),
});

/** What the Status screen and outside readers see (contracts.md, "Status file"): no customer, case or person. */
export const statusFileSchema = open({
  format: v.literal(STATUS_FORMAT),
  version: v.literal(STATUS_VERSION),
  revision: v.optional(v.number(), 0),
  asOf: instantSchema,
  team: v.optional(textSchema, ''),
  inPlay: v.optional(v.boolean(), false),
  /** One sentence over all regions. */
  headline: v.optional(textSchema, ''),
  regions: v.array(statusRegionSchema),
  promises: v.optional(
    v.array(
      open({
        audience: v.picklist(AUDIENCES),
        text: textSchema,
        withinHours: v.number(),
        businessHours: v.boolean(),
        until: untilSchema,
      }),
    ),
    [],
  ),
  /** What to expect and how to reach support, by audience. */
  audiences: v.optional(
    v.array(
      open({
        id: v.picklist(AUDIENCES),
        name: textSchema,
        expect: textSchema,
        promised: v.boolean(),
        reach: textSchema,
        until: untilSchema,
      }),
    ),
    [],
  ),
  /** When the first reply to a CE's request comes, by its severity. */
  severities: v.optional(v.array(open({ priority: v.picklist(PRIORITIES), expect: textSchema })), []),
  timeSplit: v.optional(open({ target: splitSchema, inForce: v.record(idSchema, splitSchema) })),
});

export type StatusFile = v.InferOutput<typeof statusFileSchema>;
export type StatusRegion = StatusFile['regions'][number];
