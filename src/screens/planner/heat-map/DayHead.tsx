import { formatDay } from '../../../core/clock/format-day.ts';
import styles from './DayHead.module.css';

interface Props {
  day: string;
  isToday: boolean;
  /** A weekend or a holiday for every region. */
  isRest: boolean;
  /** What holiday it is; null on other days. */
  holiday: string | null;
  /** Beside each other, or one below the other. */
  scope: 'col' | 'row';
}

/** A day at the head of its column or row: today, rest days and holidays are marked. */
export function DayHead({ day, isToday, isRest, holiday, scope }: Props) {
  const [weekday, date, month] = formatDay(day).split(' ');
  const notes = [formatDay(day), isToday ? 'today' : '', holiday ?? (isRest ? 'rest day' : '')];
  return (
    <div
      role={scope === 'col' ? 'columnheader' : 'rowheader'}
      className={styles.day}
      data-scope={scope}
      aria-label={notes.filter((note) => note !== '').join(', ')}
      title={holiday ?? undefined}
      data-today={isToday || undefined}
      data-rest={isRest || undefined}
      data-holiday={holiday !== null || undefined}
    >
      <span className={styles.weekday}>{weekday} </span>
      <span className={styles.date}>{date}</span>
      {scope === 'row' && <span> {month}</span>}
    </div>
  );
}
