import { useCallback, useMemo, useState } from 'react';
import type { EditAction } from '../core/board/edit.ts';
import { absenceStates, type AbsenceState } from '../core/plan/absence-states.ts';
import { levelsWithStates } from '../core/plan/levels-with-states.ts';
import { statesEdit } from '../core/plan/states-edit.ts';
import { readDismissed, writeDismissed } from '../data/preferences/dismissed-absences.ts';
import { useBoard } from './use-board.ts';
import { useNow } from './use-now.ts';
import { usePolicy } from './use-policy.ts';

interface AbsencesToday {
  readonly states: readonly AbsenceState[];
  /** The regions whose live level would be another one. */
  readonly levels: ReturnType<typeof levelsWithStates>;
  readonly edit: EditAction;
  /** Not asked again for these people and days, on this device. */
  readonly dismiss: () => void;
}

const markOf = ({ person, day, to }: AbsenceState): string => `${day} ${person} ${to}`;

/** Whose state does not fit their absences, and the edit that would mend it; null where nobody is to be asked about. */
export const useAbsencesToday = (): AbsencesToday | null => {
  const policy = usePolicy();
  const board = useBoard((whole) => whole);
  const now = useNow('minute');
  const [dismissed, setDismissed] = useState(readDismissed);
  const states = useMemo(() => {
    const put = new Set(dismissed);
    return absenceStates(policy, board, now).filter((state) => !put.has(markOf(state)));
  }, [policy, board, now, dismissed]);
  const levels = useMemo(
    () => (states.length === 0 ? [] : levelsWithStates(policy, board, states, now)),
    [policy, board, states, now],
  );
  const dismiss = useCallback(() => {
    const marks = [...readDismissed(), ...states.map(markOf)];
    writeDismissed(marks);
    setDismissed(marks);
  }, [states]);
  return useMemo(() => {
    const edit = statesEdit(states);
    return edit === null ? null : { states, levels, edit, dismiss };
  }, [states, levels, dismiss]);
};
