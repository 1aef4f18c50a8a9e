import { memo } from 'react';
import type { BoardState } from '../../../core/level/region-state.ts';
import { Card } from '../../../ui/Card.tsx';
import { FocusRequests } from './FocusRequests.tsx';
import { StandbyList } from './StandbyList.tsx';
import { useFocusDays } from './use-focus-days.ts';

/** Focus days while the levels are in play: those that wait for leadership's yes, and who could be called back. */
export const FocusPanel = memo(function FocusPanel({ state }: { state: BoardState }) {
  const regions = useFocusDays(state);
  const asking = regions.filter(({ requests }) => requests.length > 0);
  const standby = regions.filter(({ recalls }) => recalls.length > 0);
  if (asking.length + standby.length === 0) return null;
  return (
    <Card title="Focus days">
      {asking.length > 0 && <FocusRequests regions={asking} />}
      {standby.length > 0 && <StandbyList regions={standby} />}
    </Card>
  );
});
