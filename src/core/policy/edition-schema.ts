import * as v from 'valibot';
import { EDITIONS, PRIORITIES, SEGMENTS, open, textSchema } from './primitives.ts';

const prioritySchema = v.picklist(PRIORITIES);
const segmentSchema = v.picklist(SEGMENTS);

const replyTargetSchema = open({
  segments: v.array(segmentSchema),
  priorities: v.array(prioritySchema),
  amount: v.pipe(v.number(), v.finite('a number without an end'), v.gtValue(0)),
  unit: v.picklist(['hours', 'business-hours', 'business-days']),
});

/** One state of the prioritization page that a team may follow. Switching it never loses data. */
export const editionSchema = open({
  id: v.picklist(EDITIONS),
  name: textSchema,
  /** The handbook page it was taken from. */
  source: textSchema,
  /** Classes in use and what each is for. */
  classes: v.array(open({ priority: prioritySchema, meaning: textSchema })),
  /** A class that the edition does not know is ranked as this one. */
  rankedAs: v.record(prioritySchema, prioritySchema),
  preSales: open({
    /** Whether a customer engineer must have opened the case (or leadership granted an exception). */
    needsCE: v.boolean(),
    priorities: v.array(prioritySchema),
    text: textSchema,
  }),
  /** Cases that are ranked but promised nothing. */
  bestEffort: open({ priorities: v.array(prioritySchema), segments: v.array(segmentSchema) }),
  split: open({
    customer: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    internal: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    /** False where the page states none and an earlier one is carried over. */
    stated: v.boolean(),
    text: textSchema,
  }),
  /** What is aimed for in ordinary weeks. */
  firstReplyNorm: textSchema,
  replyTargets: v.array(replyTargetSchema),
});

export type Edition = v.InferOutput<typeof editionSchema>;
export type ReplyTarget = Edition['replyTargets'][number];
