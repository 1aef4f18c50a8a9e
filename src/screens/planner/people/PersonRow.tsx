import { memo, useMemo } from 'react';
import type { Person } from '../../../core/board/board.ts';
import { DayCell } from './DayCell.tsx';
import { dayMarks } from './day-marks.ts';
import type { GridDay } from './grid-days.ts';
import type { Paint } from './paint-words.ts';
import styles from './PeopleRows.module.css';

interface Props {
  person: Person;
  /** Among the people shown, from 0. */
  place: number;
  /** Among all rows, from 0. */
  index: number;
  start: number;
  height: number;
  days: readonly GridDay[];
  isInPlay: boolean;
  /** The first and last selected column; -1 and -2 where none is. */
  from: number;
  to: number;
  /** The selection begins, and ends, in this row. */
  isTop: boolean;
  isBottom: boolean;
  /** The column with the stop of the Tab key, -1 being the name; null in other rows. */
  stop: number | null;
  painting: Paint | null;
  onOpen: (person: string) => void;
}

function Row(props: Props) {
  const { person, place, index, start, height, days, isInPlay, from, to, stop, painting, onOpen } = props;
  const marks = useMemo(() => dayMarks(person, days, isInPlay), [person, days, isInPlay]);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.row}
      style={{ blockSize: height, transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" className={styles.name}>
        <button
          type="button"
          className={styles.person}
          title={`Absences of ${person.name} by date`}
          data-spot={`${place}:-1`}
          tabIndex={stop === -1 ? 0 : -1}
          onClick={() => onOpen(person.id)}
        >
          {person.name}
        </button>
      </div>
      {days.map((day, column) => {
        const mark = marks[column];
        const isSelected = from <= column && column <= to;
        return (
          mark && (
            <DayCell
              key={day.day}
              person={person}
              day={day}
              mark={mark}
              spot={`${place}:${column}`}
              isStop={stop === column}
              edges={isSelected ? edgesOf(props, column) : null}
              painting={isSelected ? painting : null}
            />
          )
        );
      })}
    </div>
  );
}

/** On which sides of a selected cell the selection ends. */
const edgesOf = ({ from, to, isTop, isBottom }: Props, column: number): string =>
  [column === from ? 'start' : '', column === to ? 'end' : '', isTop ? 'top' : '', isBottom ? 'bottom' : ''].join(' ');

/** One person, day by day; drawn anew only when something of it changes. */
export const PersonRow = memo(Row);
