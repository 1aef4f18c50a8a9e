import { useMemo } from 'react';
import { levelsUnder } from '../../../core/audit/levels-under.ts';
import { readingChoices } from '../../../core/audit/reading-choices.ts';
import type { ReadingChoice, ReadingName } from '../../../core/policy/readings.ts';
import { useBoard } from '../../../state/use-board.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { describeLevels, describeMoved } from './describe-moved.ts';

/** What the numbers of now give under a choice, or what would change by it, in words. */
export function useLevelsMoved(name: ReadingName, value: ReadingChoice): string {
  const policy = usePolicy();
  const board = useBoard((shown) => shown);
  return useMemo(() => {
    const now = levelsUnder(policy, board, board.readings);
    const other = readingChoices(board.readings).find((one) => one.name === name && one.value === value);
    if (other === undefined || board.readings[name] === value) return describeLevels(policy, now);
    return describeMoved(policy, now, levelsUnder(policy, board, other.readings));
  }, [policy, board, name, value]);
}
