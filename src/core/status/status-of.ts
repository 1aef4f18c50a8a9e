import type { Board } from '../board/board.ts';
import type { BoardState } from '../level/region-state.ts';
import { editionOf } from '../policy/edition-of.ts';
import type { Policy } from '../policy/policy.ts';
import { splitInForce } from '../split/split-in-force.ts';
import { describeAll } from './describe-all.ts';
import { describeExpectations } from './describe-expectations.ts';
import { describeSeverities } from './describe-severities.ts';
import { heldUntil } from './held-until.ts';
import { instantAfter } from './instant-after.ts';
import { STATUS_FORMAT, STATUS_VERSION, type StatusFile } from './status-file.ts';
import { statusRegion } from './status-region.ts';

function timeSplitOf(policy: Policy, board: Board, { regions }: BoardState): NonNullable<StatusFile['timeSplit']> {
  const edition = editionOf(policy, board.edition);
  const inForce = regions.map(
    ({ region, inForce: level }) => [region.id, splitInForce(policy, edition, level)] as const,
  );
  return { target: splitInForce(policy, edition, null), inForce: Object.fromEntries(inForce) };
}

const promisesOf = ({ promises, regions }: BoardState, now: number): StatusFile['promises'] =>
  promises.map(({ audience, text, withinHours, businessHours, regions: behind }) => ({
    audience,
    text,
    withinHours,
    businessHours,
    until: instantAfter(heldUntil(regions, behind), now),
  }));

/**
 * What outsiders may know of a board at one moment: the only door to the outside (contracts, "Status file"). It names no
 * person, customer or case, and repeats nothing that people typed into the board but the team's name.
 *
 * @example statusOf(HANDBOOK_POLICY, board, state, now).headline // 'Support is answering. …'
 */
export function statusOf(policy: Policy, board: Board, state: BoardState, now: number): StatusFile {
  return {
    format: STATUS_FORMAT,
    version: STATUS_VERSION,
    revision: board.revision,
    asOf: new Date(now).toISOString(),
    team: board.team,
    inPlay: state.inPlay !== null,
    headline: describeAll(policy, state, now),
    regions: state.regions.map((region) => statusRegion(policy, region, state.worstInForce, now)),
    promises: promisesOf(state, now),
    audiences: describeExpectations(policy, state, now),
    severities: describeSeverities(policy, editionOf(policy, board.edition), state.promises),
    timeSplit: timeSplitOf(policy, board, state),
  };
}
