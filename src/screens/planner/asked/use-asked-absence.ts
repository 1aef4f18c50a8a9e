import { useMemo, useState } from 'react';
import { addAbsence } from '../../../core/plan/add-absence.ts';
import { awayEdit } from '../../../core/plan/away-edit.ts';
import { coversDays } from '../../../core/plan/covers-days.ts';
import { formatDay } from '../../../core/clock/format-day.ts';
import { whatIfAbsence, type AbsenceOutlook } from '../../../core/plan/what-if-absence.ts';
import { isPlannedDay } from '../read-planner-query.ts';
import { usePlanner } from '../use-planner.ts';

const wrongDays = (from: string, to: string): string => {
  if (!isPlannedDay(from) || !isPlannedDay(to)) return 'Both days are needed.';
  return to < from ? 'The last day is before the first.' : '';
};

/** An absence that somebody asks for, tried out; it is on no board until it is granted. */
export const useAskedAbsence = () => {
  const { policy, board, request, selected, today, act } = usePlanner();
  const [person, setPerson] = useState('');
  const [given, setDays] = useState<{ from: string; to: string } | null>(null);
  const [note, setNote] = useState('');
  const usual = selected?.day ?? today;
  const { from, to } = given ?? { from: usual, to: usual };
  const asked = board.people.find(({ id }) => id === person) ?? null;
  const problem = wrongDays(from, to);
  const outlook = useMemo(
    (): AbsenceOutlook | null =>
      asked === null || problem !== '' ? null : whatIfAbsence(policy, board, request, { person: asked.id, from, to }),
    [policy, board, request, asked, problem, from, to],
  );
  const drop = (): void => {
    setPerson('');
    setDays(null);
    setNote('');
  };
  const grant = (): void => {
    if (asked === null) return;
    const edit = awayEdit(board, new Set([asked.id]), (away) => addAbsence(away, { from, to, note: note.trim() }));
    const days = from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
    if (edit === null || act(edit, `${asked.name} away, ${days}`).ok) drop();
  };
  return {
    asked,
    from,
    to,
    note,
    problem,
    outlook,
    isAwayAlready: asked !== null && problem === '' && coversDays(asked.away, from, to),
    setPerson,
    setNote,
    setFrom: (day: string) => setDays({ from: day, to: to < day ? day : to }),
    setTo: (day: string) => setDays({ from, to: day }),
    drop,
    grant,
  };
};
