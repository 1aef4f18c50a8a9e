import { memo } from 'react';
import type { BoardState } from '../../core/level/region-state.ts';
import { Card } from '../../ui/Card.tsx';
import { RegionObligations } from './RegionObligations.tsx';
import styles from './RegionObligations.module.css';

/** Per region what the level in force obliges people to do. */
export const InForcePanel = memo(function InForcePanel({ state }: { state: BoardState }) {
  if (state.inPlay === null) return null;
  return (
    <Card title="In force now">
      {state.regions.map((region) => (
        <RegionObligations key={region.region.id} state={region} />
      ))}
      {state.regions.every(({ inForce }) => inForce === null) && (
        <p className={styles.play}>Known as soon as somebody enters the numbers and checks in.</p>
      )}
    </Card>
  );
});
