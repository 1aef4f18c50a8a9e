import { useMemo, useState } from 'react';
import { addDays } from '../../../core/plan/add-days.ts';
import type { TakenShare } from '../../../core/plan/days-taken.ts';
import { importAbsences } from '../../../core/plan/import-absences.ts';
import { createPersonFinder } from '../../../state/calendar/find-person.ts';
import { useReadCalendars } from '../../../state/calendar/use-read-calendars.ts';
import { usePlanner } from '../use-planner.ts';
import { calendarLines, calendarOutcome, tickedAbsences, type CalendarChoices } from './calendar-lines.ts';
import { counted } from './calendar-words.ts';

const NONE: CalendarChoices = { share: 'half', whose: new Map(), people: new Map(), ticked: new Map() };

/** Calendars on their way to the board: what was read, what was chosen, and what comes of it. */
export function useCalendarImport() {
  const { board, policy, plan, edit } = usePlanner();
  const range = { from: plan.from, to: plan.days.at(-1)?.day ?? addDays(plan.from, 6) };
  const reading = useReadCalendars(range);
  const [choices, setChoices] = useState(NONE);
  const [refused, setRefused] = useState<string | null>(null);
  const { people } = board;
  const { regions } = policy;
  const finder = useMemo(() => createPersonFinder(people), [people]);
  const files = useMemo(
    () => calendarLines(reading.files, { people, regions }, choices, finder),
    [reading.files, people, regions, choices, finder],
  );
  const absences = useMemo(() => tickedAbsences(files), [files]);
  const outcome = useMemo(() => calendarOutcome(people, absences), [people, absences]);

  const change = (part: Partial<CalendarChoices>): void => setChoices((before) => ({ ...before, ...part }));
  const apply = (): boolean => {
    const action = importAbsences(board, absences);
    if (action === null) return true;
    const days = outcome.added.reduce((sum, one) => sum + one.days, 0);
    const done = edit(action, `${counted(days, 'day', 'days')} of absence added from calendars`);
    setRefused(done.ok ? null : done.reason);
    return done.ok;
  };
  return {
    ...reading,
    range,
    calendars: files,
    people,
    outcome,
    refused,
    share: choices.share,
    setShare: (share: TakenShare) => change({ share }),
    setWhose: (source: string, person: string) => change({ whose: new Map(choices.whose).set(source, person) }),
    setPerson: (key: string, person: string) => change({ people: new Map(choices.people).set(key, person) }),
    tick: (keys: readonly string[], isTicked: boolean) =>
      change({ ticked: new Map([...choices.ticked, ...keys.map((key) => [key, isTicked] as const)]) }),
    apply,
  };
}

export type CalendarImport = ReturnType<typeof useCalendarImport>;
