import type { Board, Override } from '../board/board.ts';
import { coverageAt } from '../clock/coverage-at.ts';
import { contingenciesInForce } from '../contingency/contingencies-in-force.ts';
import { levelPostState } from '../contingency/level-post-state.ts';
import { promisesInForce } from '../contingency/promises-in-force.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import { announcedCheckIn } from './announced-check-in.ts';
import { announcedLevel } from './announced-level.ts';
import { assessRegion } from './assess-region.ts';
import type { TeamNumbers } from './assessment.ts';
import { checkInState } from './check-in-state.ts';
import { countsAge } from './counts-age.ts';
import { levelRange } from './level-range.ts';
import { missedCheckIn } from './missed-check-in.ts';
import { openNumbers } from './open-numbers.ts';
import { regionNumbers } from './region-numbers.ts';
import type { AnnouncedLevel, BoardState, RegionState, UnknownLevel } from './region-state.ts';

/**
 * Everything that follows from a board at one moment (`now` in ms since the epoch): each region's live, announced and
 * in-force level, its coverage and check-in, what is obliged and promised (spec domain §1, §3, §4, §9).
 *
 * @example assessBoard(HANDBOOK_POLICY, board, now).worstInForce // 4
 */
export const assessBoard = (policy: Policy, board: Board, now: number): BoardState => {
  const team = regionNumbers(board, policy);
  const open = openNumbers(policy, board, team, now);
  const regions = policy.regions.map((region) => ({
    ...regionState(policy, board, team, region, now),
    range: levelRange(policy, board.readings, team, open, region.id),
  }));
  return {
    inPlay: board.inPlay,
    regions,
    worstInForce: worst(regions.map(({ inForce, unknown }) => (unknown === null ? inForce : null))),
    promises: promisesInForce(
      policy,
      regions.map(({ region, inForce }) => ({ region: region.id, level: inForce })),
    ),
  };
};

const worst = (levels: readonly (number | null)[]): number | null =>
  levels.reduce((highest, level) => (level === null ? highest : Math.max(highest ?? 0, level)), null);

const regionState = (
  policy: Policy,
  board: Board,
  team: TeamNumbers,
  region: PolicyRegion,
  now: number,
): Omit<RegionState, 'range'> => {
  const assessment = assessRegion(policy, board.readings, team, region.id);
  const live = assessment?.level ?? null;
  const announced = clamped(announcedLevel(board, region.id, now), policy);
  const override = clamped(overrideNow(board, region, now), policy);
  const standing = inForceNow(board, override, announced, live);
  const coverage = coverageAt(region, now);
  return {
    region,
    assessment,
    live,
    announced,
    override,
    ...standing,
    unknown: override === null ? unknownLevel(policy, region, board, announced, now) : null,
    levelPost: levelPost(board, region, override, now),
    drifted: announced !== null && live !== null && board.inPlay !== null && announced.level !== live,
    uncovered: coverage.open && assessment?.numbers.working === 0,
    coverage,
    checkIn: checkInState(policy, region, board, now),
    counts: countsAge(policy, region, board, team[region.id] ?? null, now),
    contingencies: contingenciesInForce(policy, region.id, standing.inForce, board),
  };
};

const levelPost = (
  board: Board,
  { id }: PolicyRegion,
  override: Override | null,
  now: number,
): RegionState['levelPost'] =>
  board.inPlay === null
    ? null
    : levelPostState(board, id, { override, checkIn: announcedCheckIn(board, id, now) }, now);

const unknownLevel = (
  policy: Policy,
  region: PolicyRegion,
  board: Board,
  last: AnnouncedLevel | null,
  now: number,
): UnknownLevel | null => {
  const missedAt = missedCheckIn(policy, region, board, now);
  return missedAt === null ? null : { missedAt, last };
};

/** A board may come from a policy with more levels: what was above the harshest counts as the harshest. */
const clamped = <Said extends { readonly level: number }>(said: Said | null, { levels }: Policy): Said | null =>
  said === null || said.level <= levels.length ? said : { ...said, level: levels.length };

/** Leadership's override while it lasts; it ends by itself. */
const overrideNow = (board: Board, region: PolicyRegion, now: number): Override | null => {
  const override = board.regions[region.id]?.override ?? null;
  return override !== null && Date.parse(override.at) <= now && now < Date.parse(override.until) ? override : null;
};

const inForceNow = (
  board: Board,
  override: Override | null,
  announced: AnnouncedLevel | null,
  live: number | null,
): Pick<RegionState, 'inForce' | 'inForceBy'> => {
  if (board.inPlay === null) return { inForce: null, inForceBy: null };
  if (override !== null) return { inForce: override.level, inForceBy: 'override' };
  if (announced !== null) return { inForce: announced.level, inForceBy: 'announced' };
  return live === null ? { inForce: null, inForceBy: null } : { inForce: live, inForceBy: 'live' };
};
