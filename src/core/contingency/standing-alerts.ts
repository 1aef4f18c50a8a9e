import type { Board } from '../board/board.ts';
import type { Announcement } from '../board/record.ts';
import type { Policy } from '../policy/policy.ts';
import type { StandingAlert } from './draft.ts';
import { contingenciesOf } from './contingencies-of.ts';
import { lastWords } from './last-words.ts';
import { toldWords } from './told-words.ts';

/**
 * The alerts that stand in the channels, because no stand-down was posted or skipped since: by region in the policy's
 * order, in the order they were posted, each with those of its contingencies that it is the last word about. One that was
 * posted for all regions stands for each.
 *
 * @example standingAlerts(HANDBOOK_POLICY, board)[0]?.contingencies // ['tell-community']
 */
export function standingAlerts(
  policy: Pick<Policy, 'levels' | 'channels' | 'regions'>,
  { announcements }: Pick<Board, 'announcements'>,
): StandingAlert[] {
  const alerts = toldWords(announcements).filter(({ kind, state }) => kind === 'alert' && state === 'posted');
  return policy.regions.flatMap(({ id: region }) => {
    const last = lastWords(policy, announcements, region);
    const stands =
      ({ id, channel }: Announcement) =>
      (contingency: string) =>
        last.get(channel)?.get(contingency)?.id === id;
    return alerts
      .map((alert) => ({ alert, contingencies: contingenciesOf(policy, alert).filter(stands(alert)) }))
      .filter(({ contingencies }) => contingencies.length > 0)
      .map(({ alert: { id, channel, at, by }, contingencies }) => ({
        region,
        channel,
        contingencies,
        at: Date.parse(at),
        by,
        id,
      }));
  });
}
