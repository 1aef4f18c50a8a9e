import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import type { ChannelState, ContingencyInForce } from '../../core/contingency/in-force.ts';
import type { BoardState } from '../../core/level/region-state.ts';

export interface InForceLine {
  readonly key: string;
  readonly level: number;
  readonly text: string;
  /** In full, for who asks. */
  readonly longText: string;
  /** "after-check-in": a level that was not announced tells nobody anything yet. */
  readonly state: ContingencyInForce['state'] | 'after-check-in';
  /** The regions by name, and what became of telling each channel. */
  readonly note: string;
}

/**
 * What people do differently now, each contingency once with its regions: first what somebody still has to do something
 * about, the post that tells the level before all, then the most severe. What leadership said no to is not among them.
 */
export const inForceLines = (state: BoardState): InForceLine[] => {
  const groups = new Map<string, Group>();
  for (const { region, contingencies, inForceBy } of state.regions)
    for (const item of contingencies.filter((one) => !isDeclined(one))) {
      const line = inForceBy === 'live' && isWaiting(item.state) ? 'after-check-in' : item.state;
      const told = describeTold(item, line);
      const key = `${item.contingency.id}|${line}|${told}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { item, line, regions: [region.name], told });
      else group.regions.push(region.name);
    }
  const lines = [...groups]
    .map(([key, { item, line, regions, told }]) => ({
      key,
      level: item.level,
      text: item.contingency.short,
      longText: item.contingency.text,
      state: line,
      note: [told, namesOf(regions, state)].filter((part) => part !== '').join(' · '),
    }))
    .toSorted((a, b) => urgency(a.state) - urgency(b.state) || b.level - a.level);
  return [...levelPostLine(state), ...lines];
};

interface Group {
  readonly item: ContingencyInForce;
  readonly line: InForceLine['state'];
  readonly regions: string[];
  readonly told: string;
}

const isWaiting = (state: ContingencyInForce['state']): boolean => state === 'to-post' || state === 'to-confirm';

const namesOf = (regions: readonly string[], state: BoardState): string =>
  regions.length === state.regions.length && regions.length > 1 ? 'all regions' : regions.join(', ');

const levelPostLine = (state: BoardState): InForceLine[] => {
  const waiting = state.regions.filter(({ levelPost, unknown }) => levelPost === 'to-post' && unknown === null);
  if (waiting.length === 0) return [];
  const names = waiting.map(({ region }) => region.name);
  const text = waiting.length === 1 ? 'Level post still to post' : `${waiting.length} level posts still to post`;
  const level = Math.max(...waiting.map(({ inForce }) => inForce ?? 0));
  return [{ key: 'level-post', level, text, longText: text, state: 'to-post', note: namesOf(names, state) }];
};

/** The question's own channel is none of those that are told. */
const isDeclined = ({ contingency, channels }: ContingencyInForce): boolean =>
  contingency.toConfirm &&
  channels.some(({ channel, state }) => state === 'skipped' && !contingency.channels.includes(channel));

const urgency = (state: InForceLine['state']): number => (state === 'to-post' ? 0 : state === 'to-confirm' ? 1 : 2);

const describeTold = ({ state, contingency, channels }: ContingencyInForce, line: InForceLine['state']): string => {
  if (line === 'after-check-in') return 'told after the check-in';
  if (state === 'to-confirm') return 'leadership still to confirm';
  if (contingency.toConfirm && state === 'posted') return 'confirmed';
  return channels.map(describeChannel).join(', ');
};

const describeChannel = ({ channel, state, at }: ChannelState): string => {
  if (state === 'to-post') return `${channel} to be told`;
  if (state === 'skipped') return `${channel} skipped`;
  return at === null ? `${channel} told` : `${channel} told ${formatUtcTime(at)}`;
};
