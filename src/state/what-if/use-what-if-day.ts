import { useMemo } from 'react';
import type { EditAction } from '../../core/board/edit.ts';
import { dayEdits, type DayChange } from '../../core/plan/day-edits.ts';
import { whatIfDay } from '../../core/plan/what-if-day.ts';
import type { WhatIf } from '../../core/plan/what-if-side.ts';
import { useBoard } from '../use-board.ts';
import { usePolicy } from '../use-policy.ts';

interface DayOutlook {
  /** How many edits would make it so. */
  readonly count: number;
  readonly result: WhatIf;
  /** They as one. */
  readonly action: EditAction;
}

type Asked = Parameters<typeof whatIfDay>[2];

/** What a day ahead would be with these changes, beside what is planned. */
export const useWhatIfDay = (asked: Asked, changes: readonly DayChange[]): DayOutlook => {
  const policy = usePolicy();
  const board = useBoard((whole) => whole);
  const { day, region, restDays = 'covered', now } = asked;
  return useMemo(() => {
    const edits = dayEdits(board, day, changes);
    const result = whatIfDay(policy, board, { day, region, restDays, ...(now === undefined ? {} : { now }) }, edits);
    return { count: edits.length, result, action: { kind: 'together', actions: edits } };
  }, [policy, board, day, region, restDays, now, changes]);
};
