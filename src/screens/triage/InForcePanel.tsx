import { formatUtcDay } from '../../core/clock/format-utc-day.ts';
import type { BoardState } from '../../core/level/region-state.ts';
import { Card } from '../../ui/Card.tsx';
import { RegionObligations } from './RegionObligations.tsx';
import styles from './InForcePanel.module.css';

/** Whether the levels are in play, and per region what the level in force obliges people to do. */
export function InForcePanel({ state }: { state: BoardState }) {
  return (
    <Card title="In force now">
      <p className={styles.play}>{playText(state)}</p>
      {state.regions.map((region) => (
        <RegionObligations key={region.region.id} state={region} />
      ))}
    </Card>
  );
}

const playText = ({ inPlay }: BoardState): string => {
  if (inPlay === null)
    return 'The levels are not in play: nothing is obliged. Each region still shows what its level would be.';
  const reason = inPlay.reason === '' ? '' : `, ${inPlay.reason}`;
  const suspended = inPlay.suspended === '' ? '' : ` Suspended: ${inPlay.suspended}.`;
  return `In play since ${formatUtcDay(Date.parse(inPlay.since))}${reason}.${suspended}`;
};
