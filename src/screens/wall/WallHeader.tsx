import { describeCountsAge } from '../../core/level/describe-counts-age.ts';
import { formatUtcDay } from '../../core/clock/format-utc-day.ts';
import type { BoardState } from '../../core/level/region-state.ts';
import { Sign } from '../../ui/Sign.tsx';
import { newestCounts } from './newest-counts.ts';
import { WallClock } from './WallClock.tsx';
import { WallNotices, type WallNotice } from './WallNotices.tsx';
import { WallSync, type WallSyncState } from './WallSync.tsx';
import styles from './WallHeader.module.css';

interface Props {
  team: string;
  state: BoardState;
  now: number;
  zone: string;
  lookingBack: boolean;
  notices: readonly WallNotice[];
  sync: WallSyncState;
  /** The way back to Triage. */
  back: string;
}

/** Whose wall this is, since when and why the levels are in play, how fresh the counts are, and the time. */
export function WallHeader({ team, state, now, zone, lookingBack, notices, sync, back }: Props) {
  const counts = newestCounts(state);
  return (
    <header className={styles.header}>
      <div className={styles.team}>
        <h1 className={styles.name} title={team}>
          {team || 'Customer support'}
        </h1>
        <a className={styles.back} href={back}>
          <Sign name="arrow-left" />
          Triage
        </a>
      </div>
      <div className={styles.facts}>
        <p className={styles.fact}>
          <Sign name={state.inPlay === null ? 'pause' : 'flag'} />
          <InPlayText state={state} />
        </p>
        <WallSync sync={sync} />
        <p className={styles.fact} data-counts={counts.state}>
          <Sign name="clock" />
          <span>{describeCountsAge(counts, now)}</span>
        </p>
      </div>
      <WallNotices notices={notices} />
      <WallClock now={now} zone={zone} lookingBack={lookingBack} />
    </header>
  );
}

function InPlayText({ state: { inPlay } }: { state: BoardState }) {
  if (inPlay === null) return <span>Levels are not in play</span>;
  const text = inPlay.reason === '' ? '' : `, ${inPlay.reason}`;
  return (
    <span title={`In play since ${formatUtcDay(Date.parse(inPlay.since))}${text}`}>
      In play since <b>{formatUtcDay(Date.parse(inPlay.since))}</b>
      {text}
    </span>
  );
}
