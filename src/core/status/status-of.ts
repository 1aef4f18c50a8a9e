import type { Board } from '../board/board.ts';
import { describeDecision } from '../level/describe-decision.ts';
import type { BoardState, RegionState } from '../level/region-state.ts';
import { editionOf } from '../policy/edition-of.ts';
import { plannedText } from '../policy/planned-text.ts';
import type { Policy } from '../policy/policy.ts';
import { describeAll } from './describe-all.ts';
import { describeNextWord } from './describe-next-word.ts';
import { describeRegion } from './describe-region.ts';
import { expectations } from './expectations.ts';
import type { StatusFile, StatusRegion } from './status-file.ts';

/**
 * What outsiders may know of a board at one moment (contracts.md, "Status file"): the only door to the outside. It says
 * nothing of any person, customer or case, and leaves out every text that people typed except the team's name.
 *
 * @example statusOf(HANDBOOK_POLICY, board, state, now).headline // 'Support is answering. …'
 */
export const statusOf = (policy: Policy, board: Board, state: BoardState, now: number): StatusFile => ({
  format: 'evenkeel-status',
  version: 1,
  revision: board.revision,
  asOf: instant(now),
  team: board.team,
  inPlay: state.inPlay !== null,
  headline: describeAll(policy, state),
  regions: state.regions.map((region) => regionOf(policy, region, now)),
  promises: state.promises.map(({ audience, text, withinHours, businessHours }) => ({
    audience,
    text,
    withinHours,
    businessHours,
  })),
  audiences: expectations(policy, state.promises),
  timeSplit: splitOf(policy, board, state),
});

const instant = (moment: number): string => new Date(moment).toISOString();

const regionOf = (policy: Policy, state: RegionState, now: number): StatusRegion => {
  const { region, assessment, announced, coverage, checkIn, counts } = state;
  const load = assessment?.load.value ?? Infinity;
  return {
    id: region.id,
    name: region.name,
    level: {
      inForce: state.inForce,
      live: state.live,
      announced: announced?.level ?? null,
      announcedAt: announced === null ? null : instant(announced.at),
      overridden: state.override !== null && state.inForceBy === 'override',
    },
    headline: describeRegion(policy, state),
    working: assessment?.numbers.working ?? null,
    planned: plannedText(region),
    openCases: assessment?.numbers.openCases ?? null,
    casesPerSE: Number.isFinite(load) ? load : null,
    uncovered: state.uncovered,
    coverage: { open: coverage.open, opensAt: instant(coverage.opensAt), closesAt: instant(coverage.closesAt) },
    checkIn: { state: checkIn.state, at: instant(checkIn.at) },
    why: [assessment === null ? '' : describeDecision(policy, assessment), describeNextWord(state, now)].filter(
      Boolean,
    ),
    contingencies: contingenciesOf(state),
    countsAt: counts.newest?.at ?? null,
    levels: policy.levels.length,
  };
};

type StatusContingency = StatusRegion['contingencies'][number];

const contingenciesOf = ({ contingencies }: RegionState): StatusContingency[] =>
  contingencies.flatMap(({ level, contingency, channels, state }): StatusContingency[] =>
    channels.length === 0
      ? [{ level, text: contingency.text, channel: null, state }]
      : channels.map((told) => ({ level, text: contingency.text, channel: told.channel, state: told.state })),
  );

const splitOf = (policy: Policy, board: Board, state: BoardState): NonNullable<StatusFile['timeSplit']> => {
  const { customer, internal } = editionOf(policy, board.edition).split;
  const target = { customer, internal };
  const pausedFrom = policy.queue.internalPausedFrom;
  const inForce = state.regions.map(({ region, inForce: level }): [string, typeof target] => [
    region.id,
    level !== null && level >= pausedFrom ? { customer: 100, internal: 0 } : target,
  ]);
  return { target, inForce: Object.fromEntries(inForce) };
};
