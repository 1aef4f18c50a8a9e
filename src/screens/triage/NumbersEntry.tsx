import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { CountField } from '../../ui/CountField.tsx';
import { EnteredLine } from './EnteredLine.tsx';
import styles from './NumbersEntry.module.css';

/** A region without names: SEs working and open cases, nothing else. */
export function NumbersEntry({ region }: { region: PolicyRegion }) {
  const edit = useEdit();
  const readOnly = useWhyReadOnly() !== null;
  const entered = useBoard((board) => board.regions[region.id]);
  const fromQueue = useBoard((board) => board.countSource === 'queue');
  const { working = null, openCases = null } = entered ?? {};
  return (
    <div className={styles.numbers}>
      <div className={styles.number}>
        <CountField
          label={`${region.name}, SEs working`}
          showLabel
          size="large"
          value={working}
          onCommit={(value) => edit({ kind: 'setRegionWorking', region: region.id, value })}
          disabled={readOnly}
          data-begin=""
        />
        <EnteredLine value={working} stamp={entered?.entered['working']} />
      </div>
      <div className={styles.number}>
        <CountField
          label={`${region.name}, open cases`}
          showLabel
          size="large"
          value={openCases}
          onCommit={(value) => edit({ kind: 'setRegionCases', region: region.id, value })}
          disabled={readOnly}
        />
        {fromQueue ? (
          <p className={styles.counted}>Kept to compare: the queue’s cases count now.</p>
        ) : (
          <EnteredLine value={openCases} stamp={entered?.entered['openCases']} />
        )}
      </div>
    </div>
  );
}
