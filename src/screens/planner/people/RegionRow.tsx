import type { GridDay } from './grid-days.ts';
import styles from './PeopleRows.module.css';

interface Props {
  name: string;
  count: number;
  index: number;
  start: number;
  height: number;
  days: readonly GridDay[];
  /** How many of the region are out, day by day; null for a region that the policy does not have. */
  out: readonly number[] | null;
}

/** The head of a region's people: how many of them are out each day. */
export function RegionRow({ name, count, index, start, height, days, out }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-region=""
      className={styles.row}
      style={{ blockSize: height, transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" className={styles.name}>
        <span className={styles.region}>{name}</span>
        <span className={styles.count} title={`${count} people`}>
          {count}
        </span>
      </div>
      {days.map(({ day, name: dayName, isToday, isRest, isHoliday }, column) => (
        <div
          key={day}
          role="gridcell"
          className={styles.out}
          aria-label={out === null ? `${dayName}: not counted` : `${dayName}: ${out[column] ?? 0} out`}
          data-today={isToday || undefined}
          data-rest={isRest || undefined}
          data-holiday={isHoliday || undefined}
        >
          {out?.[column] || ''}
        </div>
      ))}
    </div>
  );
}
