import { useMemo } from 'react';
import { completeRegions } from '../../core/board/complete-regions.ts';
import type { Board } from '../../core/board/board.ts';
import type { EditAction } from '../../core/board/edit.ts';
import { pickChanges } from '../../core/plan/pick-changes.ts';
import type { TriedPart } from '../../core/plan/tried-part.ts';
import { whatIf } from '../../core/plan/what-if.ts';
import type { WhatIf } from '../../core/plan/what-if-side.ts';
import { useBoard } from '../use-board.ts';
import { useMoment } from '../use-moment.ts';
import { usePolicy } from '../use-policy.ts';

interface Outlook {
  /** What really differs from the board. */
  readonly changes: readonly TriedPart[];
  readonly result: WhatIf;
  /** The one edit that would make it so. */
  readonly action: EditAction;
}

const whole = (board: Board): Board => board;

/** What would be if these changes stood on the board, beside what is. */
export const useWhatIf = (parts: readonly TriedPart[]): Outlook => {
  const policy = usePolicy();
  const { now, tick } = useMoment();
  const board = useBoard(whole);
  // As an edit would, the first under a policy with more regions.
  const listed = useMemo(
    () =>
      completeRegions(
        board,
        policy.regions.map(({ id }) => id),
      ),
    [board, policy],
  );
  const changes = useMemo(() => pickChanges(listed, parts), [listed, parts]);
  const result = useMemo(
    () => whatIf(policy, board, changes, Math.max(now(), tick)),
    [policy, board, changes, now, tick],
  );
  return useMemo(() => ({ changes, result, action: { kind: 'together', actions: changes } }), [changes, result]);
};
