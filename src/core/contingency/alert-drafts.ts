import type { Board } from '../board/board.ts';
import { lookedAtAgain } from '../level/looked-at-again.ts';
import type { RegionState } from '../level/region-state.ts';
import type { Contingency } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { Queue } from '../queue/queue.ts';
import { casesToShare } from './cases-to-share.ts';
import { describeUntil } from './describe-until.ts';
import { draftFrom } from './draft-from.ts';
import type { Draft } from './draft.ts';
import { escapePost } from './escape-post.ts';
import { fillTemplate } from './fill-template.ts';
import { levelCause } from './level-cause.ts';
import { listMessages } from './list-messages.ts';

/** What one message to a channel is about. */
interface Waiting {
  readonly channel: string;
  readonly question: boolean;
  readonly contingencies: Contingency[];
}

/** By channel, a question to leadership apart, what the level in force obliges and nobody has told there. */
function waitingOf({ channels }: Policy, { contingencies }: RegionState): Waiting[] {
  const found = new Map<string, Waiting>();
  for (const { contingency, channels: told } of contingencies)
    for (const { channel, state } of told) {
      if (state !== 'to-post') continue;
      const question = contingency.toConfirm && channel === channels.leadership;
      const key = `${question} ${channel}`;
      const waiting = found.get(key) ?? { channel, question, contingencies: [] };
      waiting.contingencies.push(contingency);
      found.set(key, waiting);
    }
  return [...found.values()];
}

function textOf(policy: Policy, state: RegionState, { contingencies }: Waiting, queue: Queue | null, now: number) {
  const values = {
    region: escapePost(state.region.name),
    level: `${state.inForce ?? ''}`,
    until: describeUntil(state, now),
  };
  const messages = contingencies.map(({ alert, text }) => fillTemplate(alert ?? text, values));
  const cases = casesToShare(queue, Math.max(...contingencies.map(({ shareCases }) => shareCases)));
  return fillTemplate(policy.posts.alert, { ...values, messages: listMessages(messages), cases });
}

/**
 * What a region's channels have to be told because of its level in force: one message per channel with all contingencies that
 * it was not told, and leadership's question (handbook page 004, spec domain §4). None while the level in force was neither
 * announced nor set: a level that nobody confirmed is told to nobody.
 *
 * @example alertDrafts(HANDBOOK_POLICY, board, state, queue, now).map(({ channel }) => channel) // ['#ce', '#sales']
 */
export function alertDrafts(
  policy: Policy,
  board: Board,
  state: RegionState,
  queue: Queue | null,
  now: number,
): Draft[] {
  if (state.inForceBy !== 'announced' && state.inForceBy !== 'override') return [];
  const { cause, checkIn } = levelCause(board, state, now);
  return waitingOf(policy, state).map((waiting) =>
    draftFrom(board.announcements, {
      cause,
      checkIn,
      kind: 'alert',
      region: state.region.id,
      level: state.inForce,
      channel: waiting.channel,
      question: waiting.question,
      until: lookedAtAgain(state),
      contingencies: waiting.contingencies.map(({ id }) => id),
      alsoTold: [...new Set(waiting.contingencies.flatMap(({ alsoTold }) => alsoTold))],
      text: textOf(policy, state, waiting, queue, now),
    }),
  );
}
