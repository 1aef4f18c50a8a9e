import type { Person } from '../../../core/board/board.ts';
import type { StyleWithVariables } from '../../../widgets/style-with-variables.ts';
import styles from './DayCell.module.css';
import { describeMark, type DayMark } from './day-marks.ts';
import type { GridDay } from './grid-days.ts';
import type { Paint } from './paint-words.ts';

interface Props {
  person: Person;
  day: GridDay;
  mark: DayMark;
  /** "row:column" */
  spot: string;
  isStop: boolean;
  /** On which sides the selection ends here; null: not selected. */
  edges: string | null;
  /** What the gesture under way would make of it. */
  painting: Paint | null;
}

const LETTERS = { out: 'O', focus: 'F' } as const;

/** A person's day. A run of away days is one bar, drawn by its first cell. */
export function DayCell({ person, day, mark, spot, isStop, edges, painting }: Props) {
  const style: StyleWithVariables = { '--run': mark.run };
  const words = describeMark(person, day, mark);
  return (
    <div
      role="gridcell"
      className={styles.cell}
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      aria-selected={edges !== null}
      title={mark.note === null && mark.state === null ? undefined : words}
      data-spot={spot}
      data-away={mark.note !== null || undefined}
      data-rest={day.isRest || undefined}
      data-holiday={day.isHoliday || undefined}
      data-today={day.isToday || undefined}
      data-edges={edges ?? undefined}
      data-paint={painting ?? undefined}
    >
      {mark.run > 0 && (
        <span className={styles.bar} style={style}>
          <span className={styles.note}>{mark.note}</span>
        </span>
      )}
      {mark.note === null && mark.state !== null && <span className={styles.state}>{LETTERS[mark.state]}</span>}
    </div>
  );
}
