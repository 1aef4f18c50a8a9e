import { memo, useState } from 'react';
import type { RegionState } from '../../core/level/region-state.ts';
import { sameValue } from '../../state/same-value.ts';
import { useBoard } from '../../state/use-board.ts';
import { useInPlay } from '../../state/use-in-play.ts';
import { Card } from '../../ui/Card.tsx';
import { AddPeople } from './AddPeople.tsx';
import { NumbersEntry } from './NumbersEntry.tsx';
import { RegionHead } from './RegionHead.tsx';
import { RegionHours } from './RegionHours.tsx';
import { RegionStanding } from './RegionStanding.tsx';
import { Roster } from './Roster.tsx';
import { ToCheckIn } from './check-in/ToCheckIn.tsx';
import { ConfirmStates } from './leadership/ConfirmStates.tsx';
import { OverrideLine } from './leadership/OverrideLine.tsx';
import { LateLeadershipDialog } from './leadership/late-dialogs.ts';
import styles from './RegionPanel.module.css';

interface Props {
  state: RegionState;
}

/** One region: what its numbers come to, and its people or its two numbers. */
export const RegionPanel = memo(function RegionPanel({ state }: Props) {
  const { id, name } = state.region;
  const entry = useBoard((board) => board.regions[id]?.entry ?? 'roster');
  const inPlay = useInPlay() !== null;
  const [overriding, setOverriding] = useState(false);
  const override = (): void => setOverriding(true);
  return (
    <Card label={name} className={styles.panel} data-region={id} data-live-level={state.live ?? ''}>
      <RegionHead state={state} entry={entry} onOverride={override} />
      {state.override !== null && (
        <OverrideLine state={state} override={state.override} inPlay={inPlay} onChange={override} />
      )}
      <RegionStanding state={state} />
      {entry === 'roster' ? (
        <>
          <ConfirmStates state={state} />
          <Roster region={state.region} />
          <AddPeople region={state.region} />
        </>
      ) : (
        <NumbersEntry region={state.region} />
      )}
      <ToCheckIn state={state} />
      <RegionHours coverage={state.coverage} region={state.region} />
      {overriding && (
        <LateLeadershipDialog decision={{ what: 'override', state }} onClose={() => setOverriding(false)} />
      )}
    </Card>
  );
}, isSame);

// A key changes one region; the others are worked out anew and say the same.
function isSame(before: Props, after: Props): boolean {
  return sameValue(before.state, after.state);
}
