import { memo } from 'react';
import type { PlannedRegion } from '../../../core/plan/plan.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { spreadTone } from '../../../ui/spread-tone.ts';
import { describeCell } from '../describe-cell.ts';
import styles from './HeatCell.module.css';

interface Props {
  day: string;
  cell: PlannedRegion;
  /** Its numbers in the grid: day and region. */
  place: string;
  levels: number;
  isStop: boolean;
  isSelected: boolean;
  isToday: boolean;
  /** Another plan has it differently; in words. */
  changed: string | null;
}

const MARKS = { staffing: 'person', load: 'file' } as const;

/** A region's window on a day: its level, which signal decides it, and whether nobody works. */
export const HeatCell = memo(function HeatCell(props: Props) {
  const { day, cell, place, levels, isStop, isSelected, isToday, changed } = props;
  const { level, uncovered, closed, rest, binds } = cell;
  const words = describeCell(day, cell) + (changed === null ? '' : `. ${changed}`);
  return (
    <div
      role="gridcell"
      className={styles.cell}
      tabIndex={isStop ? 0 : -1}
      title={words}
      aria-label={words}
      aria-selected={isSelected}
      data-place={place}
      data-tone={level === null || closed ? undefined : spreadTone(level, levels)}
      data-uncovered={uncovered || undefined}
      data-closed={closed || undefined}
      data-rest={rest || undefined}
      data-today={isToday || undefined}
      data-changed={changed !== null || undefined}
    >
      <span className={styles.level}>{closed ? '–' : (level ?? '?')}</span>
      <span className={styles.marks}>
        {uncovered && <Icon name="warning" className={styles.alarm} />}
        {!uncovered && binds.map((signal) => <Icon key={signal} name={MARKS[signal]} className={styles.mark} />)}
      </span>
    </div>
  );
});
