import * as v from 'valibot';
import { levelSchema } from './level-schema.ts';
import { editionSchema } from './edition-schema.ts';
import {
  AUDIENCES,
  SEGMENTS,
  countSchema,
  daySchema,
  idSchema,
  nameSchema,
  open,
  textSchema,
  timeOfDaySchema,
  LEVEL_LIMIT,
} from './primitives.ts';

const regionSchema = open({
  id: idSchema,
  name: nameSchema,
  /** Where its SEs live, for example "Africa/Europe". */
  basedIn: textSchema,
  /** SEs planned on an ordinary day, from … to. */
  planned: open({ from: countSchema, to: countSchema }),
  /** UTC; `closes` at or before `opens` means the next day. */
  coverage: open({ opens: timeOfDaySchema, closes: timeOfDaySchema }),
  /** UTC time of the daily check-in. */
  checkIn: timeOfDaySchema,
});

const audienceSchema = open({
  id: v.picklist(AUDIENCES),
  /** As the asker would say it: "A prospect in a trial". */
  name: textSchema,
  segments: v.array(v.picklist(SEGMENTS)),
  /** What to expect while no level promises otherwise. */
  usual: textSchema,
  /** How to reach support. */
  reach: textSchema,
});

const segmentSchema = open({
  id: v.picklist(SEGMENTS),
  name: textSchema,
  /** At most six letters, for the wall. */
  short: textSchema,
  paying: v.boolean(),
});

const weekMomentSchema = open({
  /** 0 is Sunday. */
  weekday: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  time: timeOfDaySchema,
});

const preSalesSchema = open({
  severities: v.array(open({ priority: v.picklist(['p0', 'p1', 'p2', 'p3']), when: textSchema })),
  requestFields: v.array(
    open({
      id: v.picklist(['summary', 'expected', 'steps', 'impact', 'designDocument', 'salesContext']),
      label: textSchema,
      hint: textSchema,
    }),
  ),
});

/**
 * The wording of what is posted, in lines. Words in braces are filled in; a line whose words in braces are all empty falls
 * away. `**so**` is bold, `[title](address)` a link, a line that begins with `- ` one of a list.
 */
const postsSchema = open({
  /** When the levels come into play: `{since} {reason} {suspended} {leadership} {checkIns}`. */
  begin: open({ team: textSchema, announce: textSchema }),
  /** When they no longer are. */
  end: open({ team: textSchema, announce: textSchema }),
  /** After a check-in: `{region} {level} {levels} {name} {meaning} {working} {planned} {cases} {perSE} {why} {until}`. */
  level: textSchema,
  /** After leadership set a level: as `level`, and `{reason} {computed}`. */
  override: textSchema,
  /** Around what a channel is told when contingencies begin: `{region} {level} {messages} {cases} {until}`. */
  alert: textSchema,
  /** Around what a channel is told when they end while the levels stay in play: `{region} {level} {messages} {still}`. */
  standDown: textSchema,
  /** The same when the levels are no longer in play: `{region} {messages}`. */
  standDownAtEnd: textSchema,
});

/**
 * Everything a team decides: regions, levels, editions, channels, wording. The rules read it; none of it stands in
 * code. Levels are ordered, `levels[0]` is level 1.
 */
export const policySchema = open({
  format: v.literal('evenkeel-policy'),
  version: v.literal(1),
  name: nameSchema,
  regions: v.pipe(v.array(regionSchema), v.minLength(1, 'no region'), v.maxLength(6, 'more than 6 regions')),
  levels: v.pipe(
    v.array(levelSchema),
    v.minLength(2, 'fewer than 2 levels'),
    v.maxLength(LEVEL_LIMIT, `more than ${LEVEL_LIMIT} levels`),
  ),
  editions: v.pipe(v.array(editionSchema), v.minLength(1, 'no edition')),
  /** Most important first: the order of hard choices. */
  segments: v.pipe(v.array(segmentSchema), v.minLength(1, 'no segment')),
  audiences: v.array(audienceSchema),
  queue: open({
    /** Hard choices are on when any region's level in force is this or more. */
    hardChoicesFrom: v.pipe(v.number(), v.integer()),
    /** Internal work waits, and the split is all for customers, from this level in force on. */
    internalPausedFrom: v.pipe(v.number(), v.integer()),
  }),
  businessHours: open({
    opens: weekMomentSchema,
    closes: weekMomentSchema,
    /** How many business hours one "business day" of a promise is. */
    hoursPerDay: v.pipe(v.number(), v.finite('a number without an end'), v.gtValue(0)),
    holidays: v.array(daySchema),
  }),
  checkIns: open({
    /** Minutes before its time that a check-in is due. */
    dueBefore: countSchema,
    /** Minutes after its time that a check-in is overdue. */
    overdueAfter: countSchema,
  }),
  timeSplit: open({
    /** Most hours a day that one SE counts for. */ hoursPerDay: v.pipe(
      v.number(),
      v.finite('a number without an end'),
      v.gtValue(0),
    ),
  }),
  channels: open({
    /** The team's own channel. */
    team: textSchema,
    /** Where levels are announced to the company. */
    announce: textSchema,
    /** Whom to ask for an exception. */
    leadership: textSchema,
    /** The address that takes requests. */
    email: textSchema,
  }),
  /** SEs on a focus day are standby once this level, or a harsher one, is in force. */
  focusStandbyFrom: v.pipe(v.number(), v.integer()),
  posts: postsSchema,
  preSales: preSalesSchema,
});

export type Policy = v.InferOutput<typeof policySchema>;
export type PolicyRegion = Policy['regions'][number];
