import type { CaseStatus } from '../../../core/board/case.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { PRIORITIES, type Priority, type RegionId, type Segment } from '../../../core/policy/primitives.ts';

interface ValueOption<Value> {
  readonly value: Value;
  readonly label: string;
}

/** The statuses in words; whether a case counts follows from it. */
export const STATUS_TEXTS: Readonly<Record<CaseStatus, string>> = {
  new: 'new (counts)',
  open: 'open (counts)',
  pending: 'pending: the customer’s turn',
  'on-hold': 'on hold: somebody else’s turn',
  solved: 'solved',
  closed: 'closed',
};

/** The classes, most urgent first. */
export const PRIORITY_OPTIONS: readonly ValueOption<Priority>[] = PRIORITIES.map((value) => ({ value, label: value }));

/** The segments by the policy's names, most important first. */
export const segmentOptions = (policy: Policy): ValueOption<Segment>[] =>
  policy.segments.map(({ id, name }) => ({ value: id, label: name }));

/** The policy's regions. */
export const regionOptions = (policy: Policy): ValueOption<RegionId>[] =>
  policy.regions.map(({ id, name }) => ({ value: id, label: name }));
