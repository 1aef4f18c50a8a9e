import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { CountField } from '../../ui/CountField.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { EnteredText } from '../../widgets/EnteredText.tsx';
import { leaveArrowsToList } from './leave-arrows-to-list.ts';
import styles from './Roster.module.css';

interface Props {
  region: PolicyRegion;
  /** The cases without an owner that the queue has, where those count; null where the entered ones do. */
  queued: number | null;
}

/** Open cases nobody owns: those working carry them. */
export function NoOwnerRow({ region, queued }: Props) {
  const edit = useEdit();
  const readOnly = useWhyReadOnly() !== null;
  const entered = useBoard((board) => board.regions[region.id]);
  const noOwner = entered?.noOwner ?? 0;
  return (
    <li className={styles.row} data-availability="none">
      <span className={styles.name}>
        <Popover
          label={`${region.name}, no owner: details`}
          trigger="No owner"
          title={`${region.name}, cases nobody owns`}
          triggerClassName={styles.trigger ?? ''}
        >
          <p>
            {noOwner}, <EnteredText stamp={entered?.entered['noOwner']} />
          </p>
          <p>Those who are working carry them, so they count for the region.</p>
        </Popover>
      </span>
      <CountField
        label={`${region.name}, open cases without an owner`}
        className={styles.count}
        value={noOwner}
        onCommit={(value) => edit({ kind: 'setNoOwner', region: region.id, value })}
        onKeyDown={leaveArrowsToList}
        disabled={readOnly}
        data-count=""
      />
      {queued !== null && <p className={styles.note}>{queued} in the queue</p>}
    </li>
  );
}
