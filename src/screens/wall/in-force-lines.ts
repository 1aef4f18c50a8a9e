import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import type { ChannelState, ContingencyInForce } from '../../core/contingency/in-force.ts';
import type { BoardState } from '../../core/level/region-state.ts';

export interface InForceLine {
  readonly key: string;
  readonly level: number;
  readonly text: string;
  /** In full, for who asks. */
  readonly longText: string;
  readonly state: ContingencyInForce['state'];
  /** The regions by name, and what became of telling each channel. */
  readonly note: string;
}

/**
 * What people do differently now, each contingency once with its regions: first what somebody still has to do
 * something about, then the most severe.
 */
export const inForceLines = (state: BoardState): InForceLine[] => {
  const groups = new Map<string, { item: ContingencyInForce; regions: string[]; told: string }>();
  for (const { region, contingencies } of state.regions)
    for (const item of contingencies) {
      const told = describeTold(item);
      const key = `${item.contingency.id}|${item.state}|${told}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { item, regions: [region.name], told });
      else group.regions.push(region.name);
    }
  return [...groups]
    .map(([key, { item, regions, told }]) => ({
      key,
      level: item.level,
      text: item.contingency.short,
      longText: item.contingency.text,
      state: item.state,
      note: [told, regions.length === state.regions.length && regions.length > 1 ? 'all regions' : regions.join(', ')]
        .filter((part) => part !== '')
        .join(' · '),
    }))
    .toSorted((a, b) => urgency(a.state) - urgency(b.state) || b.level - a.level);
};

const urgency = (state: ContingencyInForce['state']): number =>
  state === 'to-post' ? 0 : state === 'to-confirm' ? 1 : 2;

const describeTold = ({ state, channels }: ContingencyInForce): string => {
  if (state === 'to-confirm') return 'to confirm';
  return channels.map(describeChannel).join(', ');
};

const describeChannel = ({ channel, state, at }: ChannelState): string => {
  if (state === 'to-post') return `${channel} to be told`;
  if (state === 'skipped') return `${channel} skipped`;
  return at === null ? `${channel} told` : `${channel} told ${formatUtcTime(at)}`;
};
