import { lookedAtAgain } from '../level/looked-at-again.ts';
import type { RegionState } from '../level/region-state.ts';
import { plannedText } from '../policy/planned-text.ts';
import type { Policy } from '../policy/policy.ts';
import { describeInForce } from './describe-in-force.ts';
import { describeNextWord } from './describe-next-word.ts';
import { describeReasons } from './describe-reasons.ts';
import { describeRegion } from './describe-region.ts';
import { instantAfter } from './instant-after.ts';
import type { StatusRegion } from './status-file.ts';

const iso = (instant: number): string => new Date(instant).toISOString();

/** One line per channel, or one where there is nothing to tell. */
function contingenciesOf({ contingencies }: RegionState): StatusRegion['contingencies'] {
  return contingencies.flatMap(({ level, contingency, channels, state }): StatusRegion['contingencies'] => {
    const told = channels.filter(({ channel }) => contingency.channels.includes(channel));
    if (told.length === 0) return [{ level, text: contingency.text, channel: null, state }];
    return told.map((one) => ({ level, text: contingency.text, channel: one.channel, state: one.state }));
  });
}

/** Average cases per SE to two decimals; null when nobody works. */
function casesPerSE({ assessment }: RegionState): number | null {
  if (assessment === null || assessment.numbers.working === 0) return null;
  return Math.round((100 * assessment.numbers.openCases) / assessment.numbers.working) / 100;
}

function levelOf(state: RegionState, now: number): StatusRegion['level'] {
  const { inForce, inForceBy, live, announced, unknown, range } = state;
  return {
    inForce: unknown === null ? inForce : null,
    live,
    announced: announced?.level ?? null,
    announcedAt: announced === null ? null : iso(announced.at),
    overridden: inForceBy === 'override',
    unknown: unknown !== null,
    range,
    until: instantAfter(lookedAtAgain(state), now),
  };
}

/**
 * What outsiders may know of one region. `worst` is the worst level in force of all regions.
 *
 * @example statusRegion(policy, emea, 4, now).casesPerSE // 8.5
 */
export function statusRegion(policy: Policy, state: RegionState, worst: number | null, now: number): StatusRegion {
  const { region, assessment, coverage, checkIn, counts } = state;
  return {
    id: region.id,
    name: region.name,
    level: levelOf(state, now),
    headline: describeRegion(policy, state, worst, now),
    standing: describeInForce(state, now),
    nextWord: describeNextWord(state, now),
    working: assessment?.numbers.working ?? null,
    planned: plannedText(region),
    openCases: assessment?.numbers.openCases ?? null,
    casesPerSE: casesPerSE(state),
    uncovered: state.uncovered,
    coverage: { open: coverage.open, opensAt: iso(coverage.opensAt), closesAt: iso(coverage.closesAt) },
    checkIn: { state: checkIn.state, at: iso(checkIn.at) },
    why: describeReasons(policy, state),
    contingencies: contingenciesOf(state),
    countsAt: counts.newest?.at ?? null,
    levels: policy.levels.length,
  };
}
