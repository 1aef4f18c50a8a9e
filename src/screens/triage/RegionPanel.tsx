import type { RegionState } from '../../core/level/region-state.ts';
import { useBoard } from '../../state/use-board.ts';
import { Card } from '../../ui/Card.tsx';
import { AddPeople } from './AddPeople.tsx';
import { NumbersEntry } from './NumbersEntry.tsx';
import { RegionHead } from './RegionHead.tsx';
import { RegionHours } from './RegionHours.tsx';
import { RegionStanding } from './RegionStanding.tsx';
import { Roster } from './Roster.tsx';
import styles from './RegionPanel.module.css';

/** One region: what its numbers come to, and its people or its two numbers. */
export function RegionPanel({ state }: { state: RegionState }) {
  const { id, name } = state.region;
  const entry = useBoard((board) => board.regions[id]?.entry ?? 'roster');
  return (
    <Card label={name} className={styles.panel} data-region={id} data-live-level={state.live ?? ''}>
      <RegionHead state={state} entry={entry} />
      <RegionStanding state={state} />
      {entry === 'roster' ? (
        <>
          <Roster region={state.region} />
          <AddPeople region={state.region} />
        </>
      ) : (
        <NumbersEntry region={state.region} />
      )}
      <RegionHours coverage={state.coverage} region={state.region} />
    </Card>
  );
}
