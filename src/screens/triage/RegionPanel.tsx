import type { RegionState } from '../../core/level/region-state.ts';
import { useBoard } from '../../state/use-board.ts';
import { levelName } from '../../core/policy/level-name.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { Card } from '../../ui/Card.tsx';
import { LevelBadge } from '../../widgets/LevelBadge.tsx';
import { AddPeople } from './AddPeople.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { NumbersEntry } from './NumbersEntry.tsx';
import { RegionVerdict } from './RegionVerdict.tsx';
import { Roster } from './Roster.tsx';
import styles from './RegionPanel.module.css';

/** One region: its people or its two numbers, and what they come to. */
export function RegionPanel({ state }: { state: RegionState }) {
  const policy = usePolicy();
  const { id, name, coverage } = state.region;
  const entry = useBoard((board) => board.regions[id]?.entry ?? 'roster');
  return (
    <Card
      label={name}
      title={
        <span className={styles.title}>
          {name}
          <LevelBadge level={state.live} levels={policy.levels.length} name={levelName(policy, state.live)} />
        </span>
      }
      aside={
        <span className={styles.aside}>
          <span>
            {coverage.opens}–{coverage.closes} UTC, {state.coverage.open ? 'open' : 'closed'}
          </span>
          <EntryMenu region={state.region} entry={entry} />
        </span>
      }
      data-region={id}
      data-live-level={state.live ?? ''}
    >
      {entry === 'roster' ? <Roster region={state.region} /> : <NumbersEntry region={state.region} />}
      {entry === 'roster' && <AddPeople region={state.region} />}
      <RegionVerdict state={state} />
    </Card>
  );
}
