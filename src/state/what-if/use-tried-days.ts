import { useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { DayChange } from '../../core/plan/day-edits.ts';
import { useBoardStore } from '../board-context.ts';
import { useFacts } from '../use-facts.ts';
import { boardOnScreen } from './create-tried.ts';
import { triedDays, type TriedDay } from './tried-days.ts';

interface TriedDays {
  /** By UTC day what is tried for it, none of which stands on the board. */
  readonly days: ReadonlyMap<string, readonly DayChange[]>;
  readonly put: (tried: TriedDay) => void;
  /** Drops what is tried for one day. */
  readonly dropDay: (day: string) => void;
  readonly isWaiting: () => boolean;
}

const NONE: readonly TriedDay[] = [];

/** The what-ifs that are under way on days ahead. They stay while other screens are looked at. */
export const useTriedDays = (): TriedDays => {
  const { api, put, keep, isWaiting } = triedDays(useBoardStore());
  const of = useFacts(boardOnScreen);
  const tried = useStore(api, (state) => state.tried);
  const changes = tried?.of === of ? tried.changes : NONE;
  return useMemo(
    () => ({ days: byDay(changes), put, dropDay: (day: string) => keep((one) => one.day !== day), isWaiting }),
    [changes, put, keep, isWaiting],
  );
};

function byDay(changes: readonly TriedDay[]): TriedDays['days'] {
  const days = new Map<string, DayChange[]>();
  for (const { day, change } of changes) days.set(day, [...(days.get(day) ?? []), change]);
  return days;
}
