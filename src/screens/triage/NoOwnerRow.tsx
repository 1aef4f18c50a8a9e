import type { KeyboardEvent } from 'react';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { CountField } from '../../ui/CountField.tsx';
import styles from './Roster.module.css';

const leaveArrowsToTheList = (event: KeyboardEvent): void => {
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') event.preventDefault();
};

/** Open cases nobody owns: those working carry them. */
export function NoOwnerRow({ region }: { region: PolicyRegion }) {
  const edit = useEdit();
  const { readOnly } = useReadOnly();
  const noOwner = useBoard((board) => board.regions[region.id]?.noOwner ?? 0);
  return (
    <li className={styles.row} data-availability="none">
      <span className={styles.name}>No owner</span>
      <span className={styles.state} />
      <span className={styles.count}>
        <CountField
          label={`${region.name}, open cases without an owner`}
          value={noOwner}
          onCommit={(value) => edit({ kind: 'setNoOwner', region: region.id, value })}
          onKeyDown={leaveArrowsToTheList}
          disabled={readOnly}
          data-count=""
        />
      </span>
    </li>
  );
}
