import { useCallback, useMemo, useState } from 'react';
import type { Person } from '../../../core/board/board.ts';
import type { GridDay } from './grid-days.ts';
import { rangeOf, type GridRange, type GridSpot } from './grid-range.ts';

/** By id and day, so that it stays where it is when rows or days change; the name's column has no day. */
interface Held {
  readonly person: string;
  readonly day: string | null;
}

export interface GridSelection {
  /** Where the keyboard is. */
  readonly active: GridSpot;
  readonly range: GridRange;
  /** Goes to a cell; `extend` keeps the other end of the selection where it is. */
  readonly goTo: (spot: GridSpot, extend: boolean) => void;
  /** Selects the cell where the keyboard is alone. */
  readonly drop: () => void;
}

const find = (held: Held | undefined, people: readonly Person[], days: readonly GridDay[]): GridSpot | null => {
  if (held === undefined) return null;
  const row = people.findIndex(({ id }) => id === held.person);
  const column = days.findIndex(({ day }) => day === held.day);
  return row === -1 || (column === -1 && held.day !== null) ? null : { row, column };
};

/** The cell where the keyboard is, and the cells that are selected with it. */
export const useGridSelection = (people: readonly Person[], days: readonly GridDay[]): GridSelection => {
  const [held, hold] = useState<{ readonly anchor: Held; readonly head: Held } | null>(null);
  const { active, range } = useMemo(() => {
    const head = find(held?.head, people, days) ?? {
      row: 0,
      column: Math.max(
        0,
        days.findIndex((day) => day.isToday),
      ),
    };
    return { active: head, range: rangeOf(find(held?.anchor, people, days) ?? head, head) };
  }, [held, people, days]);
  const goTo = useCallback(
    ({ row, column }: GridSpot, extend: boolean) => {
      const person = people[row]?.id;
      if (person === undefined) return;
      const head = { person, day: days[column]?.day ?? null };
      hold((before) => ({ anchor: (extend ? before?.anchor : undefined) ?? head, head }));
    },
    [people, days],
  );
  const drop = useCallback(() => hold((before) => before && { anchor: before.head, head: before.head }), []);
  return { active, range, goTo, drop };
};
