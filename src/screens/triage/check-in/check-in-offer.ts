import type { CheckIn } from '../../../core/board/record.ts';
import { describeRange } from '../../../core/level/describe-range.ts';
import { describeUnconfirmed } from '../../../core/level/describe-unconfirmed.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { urgencyOf } from './check-in-news.ts';

export interface CheckInOffer {
  /** What the button says. */
  readonly label: string;
  /** What has to be known before it is pressed, or why it cannot be; empty for nothing. */
  readonly note: string;
  readonly possible: boolean;
}

/** What confirming a region's level now would say, given its last check-in. */
export const checkInOffer = (state: RegionState, last: CheckIn | undefined): CheckInOffer => {
  const { region, live } = state;
  if (live === null)
    return {
      label: `Confirm ${region.name}`,
      note: 'Enter who is working and how many cases are open first.',
      possible: false,
    };
  return { label: labelOf(state, live, last), note: rangeNote(state, live), possible: true };
};

const labelOf = (state: RegionState, live: number, last: CheckIn | undefined): string => {
  if (urgencyOf(state) === 'quiet') return 'Check in now';
  return isUnchanged(state, last)
    ? `Unchanged, confirm level ${live}`
    : `Confirm ${state.region.name} at level ${live}`;
};

const isUnchanged = ({ live, assessment, announced }: RegionState, last: CheckIn | undefined): boolean =>
  last !== undefined &&
  announced?.at === Date.parse(last.at) &&
  last.level === live &&
  last.working === assessment?.numbers.working &&
  last.openCases === assessment.numbers.openCases;

const rangeNote = ({ range }: RegionState, live: number): string =>
  range === null
    ? ''
    : `It lies ${describeRange(range)}: ${describeUnconfirmed(range)}. Level ${live} is what will be announced.`;
