import * as v from 'valibot';
import { AUDIENCES, countSchema, idSchema, nameSchema, open, textSchema, levelNumberSchema } from './primitives.ts';

/** Largest load that a rule may name: as many cases as a board can hold. Loads are compared exactly up to it. */
const LOAD_LIMIT = 100_000;

const promiseSchema = open({
  audience: v.picklist(AUDIENCES),
  /** Hours from the post within which the first answer comes. */
  withinHours: v.pipe(v.number(), v.finite('a number without an end'), v.gtValue(0)),
  businessHours: v.boolean(),
  /** For an asker who never heard of levels. */
  text: textSchema,
});

const contingencySchema = open({
  id: idSchema,
  /** What people do, as an instruction. */
  text: textSchema,
  /** The same in a few words, for the wall. */
  short: textSchema,
  /** Channels that are told when it begins. */
  channels: v.array(textSchema),
  /** Groups told besides the channels. */
  alsoTold: v.optional(v.array(textSchema), []),
  /** What a channel is told when it begins, besides which level it is; `{region}`, `{level}` and `{until}` are filled in. */
  alert: v.optional(textSchema),
  /** What a channel is told when it ends. */
  standDown: v.optional(textSchema),
  /** How many cases from the top of the queue its alert lists. */
  shareCases: v.optional(countSchema, 0),
  promise: v.optional(promiseSchema),
  /** Whether somebody has to say yes before it applies (leadership taking cases). */
  toConfirm: v.optional(v.boolean(), false),
});

/**
 * One level. Level 1 sets what "within plan" is: `staffing` is *at least*, `load` is *at most*. Every other level is a
 * ceiling: `staffing` is *at most*, `load` is *more than*. `any`: of the region's own signals one suffices. `all`
 * above level 1 is about the whole team: every region's staffing and the region's own load.
 */
export const levelSchema = open({
  level: levelNumberSchema,
  /** Two or three words. */
  name: nameSchema,
  /** What it means, in about five words, readable from across a room. */
  meaning: textSchema,
  /** One sentence for somebody who never heard of levels. */
  plain: textSchema,
  when: v.picklist(['all', 'any']),
  /** SEs working, by region id. */
  staffing: v.optional(v.record(idSchema, countSchema)),
  /** Open, active cases per SE working. */
  load: v.optional(v.pipe(v.number(), v.minValue(0, 'less than 0'), v.maxValue(LOAD_LIMIT, `more than ${LOAD_LIMIT}`))),
  /** Who coordinates. */
  coordination: textSchema,
  contingencies: v.array(contingencySchema),
  /** Where the rule comes from. */
  source: textSchema,
});

export type PolicyLevel = v.InferOutput<typeof levelSchema>;
export type Contingency = PolicyLevel['contingencies'][number];
export type ReplyPromise = v.InferOutput<typeof promiseSchema>;
