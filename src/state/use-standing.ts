import { useMemo } from 'react';
import type { StandingAlert } from '../core/contingency/draft.ts';
import { standingAlerts } from '../core/contingency/standing-alerts.ts';
import { useBoard } from './use-board.ts';
import { usePolicy } from './use-policy.ts';

/** What the channels were told and what still stands there. */
export const useStanding = (): readonly StandingAlert[] => {
  const policy = usePolicy();
  const announcements = useBoard((board) => board.announcements);
  return useMemo(() => standingAlerts(policy, { announcements }), [policy, announcements]);
};
