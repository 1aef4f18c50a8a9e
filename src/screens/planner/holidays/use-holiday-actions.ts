import { useMemo, useState } from 'react';
import type { EditAction } from '../../../core/board/edit.ts';
import type { Absence } from '../../../core/plan/absences-on.ts';
import { importAbsences } from '../../../core/plan/import-absences.ts';
import { usePlanner } from '../use-planner.ts';
import { usePublicHolidays } from './use-public-holidays.ts';

/** A holiday of one region in the plan's weeks. */
export interface HolidayLine {
  readonly key: string;
  readonly day: string;
  readonly region: string;
  readonly name: string;
  readonly country: string;
}

/** The holidays of the weeks on screen, which of them and who are chosen, and the edits that come of it. */
export function useHolidayActions() {
  const { board, policy, edit, locked } = usePlanner();
  const holidays = usePublicHolidays();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [people, setPeople] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState('');
  const lines = useMemo(
    (): HolidayLine[] =>
      [...holidays]
        .flatMap(([day, list]) => list.map((one) => ({ key: `${day} ${one.region} ${one.name}`, day, ...one })))
        .toSorted((one, other) => one.day.localeCompare(other.day)),
    [holidays],
  );
  const chosen = lines.filter(({ key }) => !left.has(key));

  const days = [...new Set([...board.holidays, ...chosen.map(({ day }) => day)])].toSorted();
  const listing: EditAction | null = days.length === board.holidays.length ? null : { kind: 'setHolidays', days };
  const absences = new Map<string, Absence[]>();
  for (const { id, region } of board.people) {
    if (!people.has(id)) continue;
    const off = chosen.filter((line) => line.region === region);
    absences.set(
      id,
      off.map(({ day, name }) => ({ from: day, to: day, note: name })),
    );
  }
  const away = importAbsences(board, absences);
  const make = (action: EditAction | null, words?: string): void => {
    if (action === null) return;
    const done = edit(action, words);
    setRefused(done.ok ? '' : done.reason);
  };
  const choose = (set: ReadonlySet<string>, keys: readonly string[], isIn: boolean): ReadonlySet<string> =>
    isIn ? new Set([...set, ...keys]) : new Set([...set].filter((key) => !keys.includes(key)));
  return {
    lines,
    regions: policy.regions,
    team: board.people,
    locked,
    refused,
    isTicked: (key: string) => !left.has(key),
    tick: (key: string, isIn: boolean) => setLeft(choose(left, [key], !isIn)),
    people,
    choosePeople: (ids: readonly string[], isIn: boolean) => setPeople(choose(people, ids, isIn)),
    newDays: days.length - board.holidays.length,
    listThem: () => make(listing),
    canSetAway: away !== null,
    setAway: () => make(away, 'Public holidays set as days away'),
  };
}

export type HolidayActions = ReturnType<typeof useHolidayActions>;
