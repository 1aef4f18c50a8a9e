import type { BoardState, RegionState } from '../../core/level/region-state.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { Card } from '../../ui/Card.tsx';
import { LevelBadge } from '../../widgets/LevelBadge.tsx';
import { ContingencyLine } from '../../widgets/ContingencyLine.tsx';
import { formatUtcDay } from '../../core/clock/format-utc-day.ts';
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

function RegionObligations({ state }: { state: RegionState }) {
  const policy = usePolicy();
  if (state.inForce === null) return null;
  return (
    <section className={styles.region} aria-label={`${state.region.name}, level ${state.inForce} in force`}>
      <h3 className={styles.name}>
        {state.region.name} <LevelBadge level={state.inForce} levels={policy.levels.length} />
      </h3>
      {state.contingencies.length === 0 ? (
        <p className={styles.play}>Business as usual: nothing to do.</p>
      ) : (
        <ul className={styles.list}>
          {state.contingencies.map((item) => (
            <li key={`${item.level} ${item.contingency.id}`}>
              <ContingencyLine item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
