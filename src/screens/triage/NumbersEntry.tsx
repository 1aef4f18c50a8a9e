import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { CountField } from '../../ui/CountField.tsx';
import { EnteredText } from '../../widgets/EnteredText.tsx';
import styles from './NumbersEntry.module.css';

/** A region without names: SEs working and open cases, nothing else. */
export function NumbersEntry({ region }: { region: PolicyRegion }) {
  const edit = useEdit();
  const { readOnly } = useReadOnly();
  const entered = useBoard((board) => board.regions[region.id]);
  return (
    <div className={styles.numbers}>
      <div className={styles.number}>
        <CountField
          label={`${region.name}, SEs working`}
          showLabel
          size="large"
          value={entered?.working ?? null}
          onCommit={(value) => edit({ kind: 'setRegionWorking', region: region.id, value })}
          disabled={readOnly}
        />
        <span className={styles.entered}>
          {entered?.working === null || entered === undefined ? (
            'not entered yet'
          ) : (
            <EnteredText stamp={entered.entered['working']} />
          )}
        </span>
      </div>
      <div className={styles.number}>
        <CountField
          label={`${region.name}, open cases`}
          showLabel
          size="large"
          value={entered?.openCases ?? null}
          onCommit={(value) => edit({ kind: 'setRegionCases', region: region.id, value })}
          disabled={readOnly}
        />
        <span className={styles.entered}>
          {entered?.openCases === null || entered === undefined ? (
            'not entered yet'
          ) : (
            <EnteredText stamp={entered.entered['openCases']} />
          )}
        </span>
      </div>
    </div>
  );
}
