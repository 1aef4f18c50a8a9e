import * as v from 'valibot';
import { textSchema } from '../../policy/primitives.ts';
import { caseSchema } from '../case.ts';

const { entries } = caseSchema;

/** Any of a case's fields but its id; those it does not name stay as they are, fields it does not know are dropped. */
export const caseChangesSchema = v.object({
  title: v.exactOptional(entries.title),
  customer: v.exactOptional(entries.customer),
  segment: v.exactOptional(entries.segment),
  priority: v.exactOptional(entries.priority),
  status: v.exactOptional(entries.status),
  openedAt: v.exactOptional(entries.openedAt),
  firstReplyAt: v.exactOptional(entries.firstReplyAt),
  owner: v.exactOptional(entries.owner),
  region: v.exactOptional(entries.region),
  url: v.exactOptional(entries.url),
  openedByCE: v.exactOptional(entries.openedByCE),
  exception: v.exactOptional(entries.exception),
  request: v.exactOptional(entries.request),
  pin: v.exactOptional(entries.pin),
  /** Null takes it away, as an undo does. */
  imported: v.exactOptional(v.nullable(textSchema)),
});

export type CaseChanges = v.InferOutput<typeof caseChangesSchema>;

/** An undo may put back what the checks would refuse (a link of another scheme that a file brought along). */
export const restoresEntry = { restores: v.exactOptional(v.literal(true)) };
