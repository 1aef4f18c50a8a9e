import { formatUtcTime } from '../core/clock/format-utc-time.ts';
import type { ContingencyInForce } from '../core/contingency/in-force.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './ContingencyLine.module.css';

const LOOKS = {
  'in-force': { icon: 'check', word: 'in force' },
  posted: { icon: 'check', word: 'told' },
  'to-post': { icon: 'dot', word: 'to post' },
  'to-confirm': { icon: 'dot', word: 'to confirm' },
} as const;

/** One contingency in force: what people do, and for each channel whether it has been told. */
export function ContingencyLine({ item }: { item: ContingencyInForce }) {
  const { icon, word } = LOOKS[item.state];
  return (
    <div className={styles.line} data-state={item.state}>
      <Icon name={icon} size="small" />
      <div>
        <span>{item.contingency.text}</span>
        {item.channels.map((channel) => (
          <span key={channel.channel} className={styles.channel} data-state={channel.state}>
            <b>{channel.channel}</b> {channelWord(channel, item.state)}
          </span>
        ))}
        {item.channels.length === 0 && item.state !== 'in-force' && <span className={styles.channel}>{word}</span>}
      </div>
    </div>
  );
}

const channelWord = (
  { state, at, by }: ContingencyInForce['channels'][number],
  waiting: ContingencyInForce['state'],
): string => {
  if (state === 'to-post' || at === null) return waiting === 'to-confirm' ? 'still to confirm' : 'not told yet';
  const who = by === null || by === '' ? '' : ` by ${by}`;
  return `${state === 'posted' ? 'told' : 'skipped'} ${formatUtcTime(at)} UTC${who}`;
};
