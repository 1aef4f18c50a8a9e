import type { Ref } from 'react';
import type { Person } from '../../core/board/board.ts';
import type { QueueFilter } from '../../core/queue/queue-filter.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { useMediaQuery } from '../../state/use-media-query.ts';
import { usePreferences } from '../../state/use-preferences.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterSelects } from './FilterSelects.tsx';
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
  const readOnly = useWhyReadOnly() !== null;
  const { singleKeys } = usePreferences();
  const narrow = useMediaQuery('(max-width: 760px)');
  const { filter, chosen, set, sortBy, setFind } = controls;
  const find = (
    <SearchField
      ref={findRef}
      className={styles.find}
      label="Find a case"
      placeholder={narrow ? 'Find' : 'Find by title, customer, owner or id'}
      value={filter.find}
      onChange={setFind}
      shortcut={narrow || !singleKeys ? undefined : '/'}
      aria-keyshortcuts={singleKeys ? '/' : undefined}
    />
  );
  const chips = <FilterChips filter={chosen} set={set} me={me} late={rows.late} onMine={onMine} />;
  const selects = <FilterSelects filter={chosen} set={set} sortBy={sortBy} />;
  const add = !readOnly && (
    <Button
      variant="primary"
      icon="plus"
      onClick={onAdd}
      aria-keyshortcuts={singleKeys ? 'n' : undefined}
      aria-label="Add a case"
    >
      {narrow ? 'Add' : 'Add a case'}
    </Button>
  );
  const bringIn = !readOnly && (
    <ButtonLink href="#/import?what=cases" icon="upload">
      Import
    </ButtonLink>
  );
  const counts = (
    <p className={styles.counts} role="status">
      {rankedText(queue, rows.passing)}
      <span className={styles.apart}>{apartText(queue)}</span>
    </p>
  );
  // A phone has room for the filters only while somebody sets them.
  if (narrow)
    return (
      <div className={styles.bar}>
        <div className={styles.line}>
          {find}
          {add}
        </div>
        <OrderMenu queue={queue} act={act} />
        <div className={styles.line}>
          <Disclosure summary={filtersText(chosen)} className={styles.disclosure}>
            <div className={styles.filters}>
              {chips}
              {selects}
              {bringIn}
            </div>
          </Disclosure>
          {counts}
        </div>
      </div>
    );
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        {find}
        {selects}
        <span className={styles.buttons}>
          {bringIn}
          {add}
        </span>
      </div>
      <div className={styles.line}>
        <OrderMenu queue={queue} act={act} />
        {chips}
        {counts}
      </div>
    </div>
  );
}

const filtersText = ({ owner, noOwner, region, priority, segment, late, sort }: QueueFilter): string => {
  const set = [owner, noOwner, region, priority, segment, late, sort !== 'rank'].filter(Boolean).length;
  return set === 0 ? 'Filter and order' : `Filter and order (${set} set)`;
};

const rankedText = ({ order }: Queue, passing: number): string =>
  passing === order.length ? `${order.length} ranked` : `${passing} of ${order.length} ranked`;

const apartText = ({ paused, withCE }: Queue): string =>
  (paused.length > 0 ? ` · ${paused.length} paused` : '') + (withCE.length > 0 ? ` · ${withCE.length} with CE` : '');
