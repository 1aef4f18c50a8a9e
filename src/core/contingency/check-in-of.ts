import type { Board } from '../board/board.ts';
import type { CheckIn } from '../board/record.ts';
import type { Assessment } from '../level/assessment.ts';
import { describeCriterion } from '../level/describe-criterion.ts';
import { describeDecision } from '../level/describe-decision.ts';
import { describeDistance } from '../level/describe-distance.ts';
import type { RegionState } from '../level/region-state.ts';
import { levelName } from '../policy/level-name.ts';
import type { Policy } from '../policy/policy.ts';
import { COUNT_LIMIT } from '../policy/primitives.ts';
import { cutText } from '../text/cut-text.ts';

/** Which check-in, when and by whom; `at` is a UTC instant in ISO 8601. */
type Mark = Pick<CheckIn, 'id' | 'at' | 'by'>;

/**
 * What a check-in freezes of a region: its numbers, each SE's cases without a name, its live level and what the policy calls it, the readings, and why: in
 * one sentence, how far the next levels are, and each criterion that decided (spec domain §4). Null while nothing was
 * entered. More SEs than a count may hold are left out.
 *
 * @example checkInOf(HANDBOOK_POLICY, board, state, { id: 'c8', at: '2026-12-29T10:02:00Z', by: 'Dana' })?.level // 4
 */
export function checkInOf(
  policy: Policy,
  board: Pick<Board, 'readings'>,
  { region, assessment }: Pick<RegionState, 'region' | 'assessment'>,
  mark: Mark,
): CheckIn | null {
  if (assessment === null) return null;
  const { level, numbers } = assessment;
  return {
    ...mark,
    region: region.id,
    level,
    levelName: levelName(policy, level) ?? '',
    working: numbers.working > COUNT_LIMIT ? null : numbers.working,
    openCases: numbers.openCases,
    counts: numbers.working > COUNT_LIMIT ? null : (numbers.counts?.toSorted((one, other) => one - other) ?? null),
    explanation: explanationOf(policy, assessment),
    readings: board.readings,
  };
}

function explanationOf(policy: Policy, assessment: Assessment): string[] {
  const criteria = assessment.decidedBy.map((criterion) => describeCriterion(policy, criterion, assessment.region));
  const lines = [describeDecision(policy, assessment), describeDistance(assessment), ...criteria];
  return lines.filter((line) => line !== '').map(cutText);
}
