import * as v from 'valibot';
import { PRIORITIES, SEGMENTS, idSchema, instantSchema, open, textSchema } from '../policy/primitives.ts';

export const CASE_STATUSES = ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** The six things a CE's request brings (spec domain §5); empty text where one is missing. */
export const requestSchema = open({
  summary: v.optional(textSchema, ''),
  expected: v.optional(textSchema, ''),
  steps: v.optional(textSchema, ''),
  impact: v.optional(textSchema, ''),
  designDocument: v.optional(textSchema, ''),
  salesContext: v.optional(textSchema, ''),
});

const grantSchema = open({ reason: textSchema, by: textSchema, at: instantSchema });

export const caseSchema = open({
  id: idSchema,
  title: v.optional(textSchema, ''),
  customer: v.optional(textSchema, ''),
  segment: v.optional(v.picklist(SEGMENTS), 'free'),
  priority: v.optional(v.picklist(PRIORITIES), 'p2'),
  status: v.optional(v.picklist(CASE_STATUSES), 'new'),
  /** UTC instant; any other text is kept as it came and ranks as undated. */
  openedAt: v.optional(v.nullable(textSchema), null),
  firstReplyAt: v.optional(v.nullable(textSchema), null),
  /** A person's id, or null for nobody. */
  owner: v.optional(v.nullable(idSchema), null),
  region: v.optional(v.nullable(idSchema), null),
  url: v.optional(v.nullable(textSchema), null),
  openedByCE: v.optional(v.boolean(), false),
  /** Leadership's exception for a pre-sales case that no CE opened. */
  exception: v.optional(v.nullable(grantSchema), null),
  request: v.optional(v.nullable(requestSchema), null),
  /** A deviation from the order, never without a reason. */
  pin: v.optional(
    v.nullable(
      open({
        reason: v.pipe(
          textSchema,
          v.check((text) => text.trim() !== '', 'A pin needs a reason'),
        ),
        by: textSchema,
        at: instantSchema,
      }),
    ),
    null,
  ),
  /** What the last import said about it, as a short print; absent in a case that was entered by hand. */
  imported: v.exactOptional(textSchema),
});

export type Case = v.InferOutput<typeof caseSchema>;
export type CaseRequest = v.InferOutput<typeof requestSchema>;
export type Pin = NonNullable<Case['pin']>;
