import type { Board } from '../board/board.ts';
import { formatUtcMoment } from '../clock/format-utc-moment.ts';
import type { BoardState, RegionState } from '../level/region-state.ts';
import type { Contingency } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';
import { draftFrom } from './draft-from.ts';
import type { Draft, StandingAlert } from './draft.ts';
import { escapePost } from './escape-post.ts';
import { fillTemplate } from './fill-template.ts';
import { levelCause } from './level-cause.ts';
import { listMessages } from './list-messages.ts';
import { standingAlerts } from './standing-alerts.ts';

/** One contingency that stands in a channel. */
interface Standing {
  readonly region: RegionState;
  readonly channel: string;
  readonly id: string;
  /** Undefined where the policy no longer has it. */
  readonly contingency: Contingency | undefined;
  /** When the channel was told; ms. */
  readonly at: number;
  /** The level in force obliges it still. */
  readonly isObliged: boolean;
}

function isObliged({ contingencies }: RegionState, channel: string, id: string): boolean {
  return contingencies.some(
    ({ contingency, channels }) => contingency.id === id && channels.some((told) => told.channel === channel),
  );
}

function standingOf(policy: Policy, alerts: readonly StandingAlert[], region: RegionState): Standing[] {
  const all = new Map(policy.levels.flatMap((rule) => rule.contingencies.map((one) => [one.id, one] as const)));
  return alerts
    .filter((alert) => alert.region === region.region.id)
    .flatMap(({ channel, contingencies, at }) =>
      contingencies.map((id) => ({
        region,
        channel,
        id,
        contingency: all.get(id),
        at,
        isObliged: isObliged(region, channel, id),
      })),
    );
}

/** Nothing ends while nobody has said which level is in force. */
function canEnd({ inForceBy }: RegionState, inPlay: boolean): boolean {
  return !inPlay || inForceBy === 'announced' || inForceBy === 'override';
}

function messageOf({ contingency, region, at }: Standing, now: number): string {
  const values = { region: escapePost(region.region.name), level: `${region.inForce ?? ''}` };
  if (contingency === undefined) return `What we told you here (${formatUtcMoment(at, now)}) is over.`;
  return fillTemplate(contingency.standDown ?? `Over: ${contingency.short}.`, values);
}

/** What a channel may still count on, of this region and, by name, of the others. */
function stillOf(standing: readonly Standing[], channel: string, own: RegionState): string {
  const here = standing.filter((one) => one.channel === channel && one.isObliged);
  const others = new Set(here.map(({ region }) => region).filter((region) => region !== own));
  return [own, ...others]
    .map((region) => {
      const shorts = here.filter((one) => one.region === region).map(({ contingency }) => contingency?.short ?? '');
      return region === own ? shorts.join(', ') : `${escapePost(region.region.name)}: ${shorts.join(', ')}`;
    })
    .filter((part) => part !== '')
    .join('; ');
}

function textOf(
  policy: Policy,
  standing: readonly Standing[],
  ended: readonly Standing[],
  own: RegionState,
  now: number,
) {
  const messages = listMessages(ended.map((one) => messageOf(one, now)));
  const region = escapePost(own.region.name);
  if (own.inForce === null) return fillTemplate(policy.posts.standDownAtEnd, { region, messages });
  const still = stillOf(standing, ended[0]?.channel ?? '', own);
  return fillTemplate(policy.posts.standDown, { region, level: `${own.inForce}`, messages, still });
}

function draftsOf(policy: Policy, board: Board, standing: readonly Standing[], own: RegionState, now: number): Draft[] {
  const over = standing.filter(({ region, isObliged: stays }) => region === own && !stays);
  const { cause, checkIn } = levelCause(board, own, now);
  return [...new Set(over.map(({ channel }) => channel))].map((channel) => {
    const ended = over.filter((one) => one.channel === channel);
    return draftFrom(board.announcements, {
      cause,
      checkIn,
      channel,
      kind: 'stand-down',
      region: own.region.id,
      level: own.inForce,
      contingencies: ended.map(({ id }) => id),
      until: null,
      question: false,
      alsoTold: [...new Set(ended.flatMap(({ contingency }) => contingency?.alsoTold ?? []))],
      text: textOf(policy, standing, ended, own, now),
    });
  });
}

/**
 * What channels have to be told because it ended: one message per region and channel with all contingencies that stand there
 * and that the region's level in force no longer obliges, and what is still in force there (spec domain §4). All of them once
 * the levels are no longer in play; none while they are and nobody has announced or set the region's level.
 *
 * @example standDownDrafts(HANDBOOK_POLICY, board, state, now)[0]?.contingencies // ['tell-community']
 */
export function standDownDrafts(policy: Policy, board: Board, { regions }: BoardState, now: number): Draft[] {
  const alerts = standingAlerts(policy, board);
  const standing = regions.flatMap((region) => standingOf(policy, alerts, region));
  return regions
    .filter((region) => canEnd(region, board.inPlay !== null))
    .flatMap((region) => draftsOf(policy, board, standing, region, now));
}
