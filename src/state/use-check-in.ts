import { useMemo } from 'react';
import { checkInOf } from '../core/contingency/check-in-of.ts';
import { assessBoard } from '../core/level/assess-board.ts';
import type { RegionId } from '../core/policy/primitives.ts';
import { useBoardStore } from './board-context.ts';
import { refused, type Outcome } from './outcome.ts';
import { newId } from './store/new-id.ts';
import { shownBoard } from './store/shown-board.ts';
import { signatureOf } from './store/signature-of.ts';
import { useEdit } from './use-edit.ts';
import { usePolicy } from './use-policy.ts';

interface CheckingIn {
  /** Freezes what the board says of a region now and announces its live level. */
  readonly confirm: (region: RegionId) => Outcome;
}

/** Makes check-ins, in the name of who is at this device. */
export const useCheckIn = (): CheckingIn => {
  const { api, clock, preferences } = useBoardStore();
  const policy = usePolicy();
  const edit = useEdit();
  return useMemo(
    () => ({
      confirm(region) {
        const now = clock.now();
        const board = shownBoard(api.getState());
        const state = assessBoard(policy, board, now).regions.find((one) => one.region.id === region);
        const mark = { id: newId(), at: new Date(now).toISOString(), by: signatureOf(preferences.getState()) };
        const checkIn = state ? checkInOf(policy, board, state, mark) : null;
        if (checkIn !== null) return edit({ kind: 'confirmCheckIn', checkIn });
        return refused(`${state?.region.name ?? region} has no numbers yet, so there is no level to confirm.`);
      },
    }),
    [api, clock, policy, preferences, edit],
  );
};
