import { useMemo } from 'react';
import { levelsUnder } from '../../../core/audit/levels-under.ts';
import type { ReadingChoice, ReadingName } from '../../../core/policy/readings.ts';
import { useBoard } from '../../../state/use-board.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { describeMoved } from './describe-moved.ts';
import { readingChoices } from '../../../core/audit/reading-choices.ts';

/** What the numbers of now would give under another choice, beside what they give, in words. */
export function useLevelsMoved(name: ReadingName, value: ReadingChoice): string {
  const policy = usePolicy();
  const board = useBoard((shown) => shown);
  return useMemo(() => {
    const other = readingChoices(board.readings).find((one) => one.name === name && one.value === value);
    const [before, after] = [board.readings, other?.readings ?? board.readings].map((readings) =>
      levelsUnder(policy, board, readings),
    );
    return describeMoved(policy, before ?? {}, after ?? {});
  }, [policy, board, name, value]);
}
