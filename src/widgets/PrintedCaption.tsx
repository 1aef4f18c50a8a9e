import type { ReactNode } from 'react';
import { formatUtcDay } from '../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../core/clock/format-utc-time.ts';
import styles from './PrintedCaption.module.css';

interface Props {
  /** What the table is of. */
  children: ReactNode;
  team: string;
  /** What happened at that moment, such as "as planned on"; none: the moment alone. */
  done?: string | undefined;
  now: number;
  /** What is filtered or left out. */
  note?: ReactNode;
}

/** Heads a table for paper: what it is, whose, of when. */
export function PrintedCaption({ children, team, done = '', now, note }: Props) {
  return (
    <caption className={styles.caption}>
      {children}
      <span className={styles.source}>
        {team === '' ? '' : `${team}, `}
        {done === '' ? '' : `${done} `}
        {formatUtcDay(now)} {formatUtcTime(now)} UTC
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </caption>
  );
}
