import type { Ref } from 'react';
import type { Person } from '../../core/board/board.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { FilterBar } from './FilterBar.tsx';
import { OrderMenu } from './OrderMenu.tsx';
import type { QueueEdit } from './use-queue-edit.ts';
import type { FilterControls } from './use-queue-filter.ts';
import type { QueueRows } from './use-queue-rows.ts';
import styles from './QueueBar.module.css';

interface Props {
  queue: Queue;
  controls: FilterControls;
  rows: QueueRows;
  me: Person | null;
  act: QueueEdit['act'];
  findRef: Ref<HTMLInputElement>;
  onMine: () => void;
  onAdd: () => void;
}

/** Which order is in use and why, what is shown, and the way to a new case. */
export function QueueBar({ queue, controls, rows, me, act, findRef, onMine, onAdd }: Props) {
  const { readOnly } = useReadOnly();
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <SearchField
          ref={findRef}
          className={styles.find}
          label="Find a case"
          placeholder="Find by title, customer, owner or id"
          value={controls.filter.find}
          onChange={controls.setFind}
          shortcut="/"
          aria-keyshortcuts="/"
        />
        {!readOnly && (
          <span className={styles.buttons}>
            <ButtonLink href="#/import?what=cases" icon="upload">
              Import
            </ButtonLink>
            <Button variant="primary" icon="plus" onClick={onAdd} aria-keyshortcuts="n">
              Add a case
            </Button>
          </span>
        )}
      </div>
      <div className={styles.line}>
        <OrderMenu queue={queue} act={act} />
        <FilterBar controls={controls} me={me} late={rows.late} onMine={onMine} />
        <p className={styles.counts} role="status">
          {countsText(queue, rows.passing)}
        </p>
      </div>
    </div>
  );
}

const countsText = ({ order, paused, withCE }: Queue, passing: number): string =>
  [
    passing === order.length ? `${order.length} ranked` : `${passing} of ${order.length} ranked`,
    paused.length > 0 ? `${paused.length} paused` : '',
    withCE.length > 0 ? `${withCE.length} with CE` : '',
  ]
    .filter(Boolean)
    .join(' · ');
