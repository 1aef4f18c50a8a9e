import type { QueueFilter, SortColumn } from '../../core/queue/queue-filter.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CaseRow.module.css';
import head from './ListHead.module.css';

const COLUMNS: readonly { id: SortColumn; text: string; place: string }[] = [
  { id: 'rank', text: 'rank', place: 'rank' },
  { id: 'class', text: 'class', place: 'priority' },
  { id: 'case', text: 'case', place: 'what' },
  { id: 'segment', text: 'segment', place: 'segment' },
  { id: 'owner', text: 'owner', place: 'owner' },
  { id: 'age', text: 'age', place: 'age' },
  { id: 'due', text: 'first reply', place: 'due' },
];

interface Props {
  filter: Pick<QueueFilter, 'sort' | 'descending'>;
  /** There is a column for why a case stands where it does. */
  withWhy: boolean;
  onSort: (column: SortColumn) => void;
}

/** Column heads; sorting by another column keeps each case's rank in sight. */
export function ListHead({ filter, withWhy, onSort }: Props) {
  return (
    <>
      {COLUMNS.map(({ id, text, place }) => (
        <span key={id} role="columnheader" aria-sort={ariaSort(id, filter)} className={styles[place]}>
          <button type="button" className={head.sort} onClick={() => onSort(id)}>
            {text}
            {filter.sort === id && <Icon name={filter.descending ? 'arrow-down' : 'arrow-up'} size="small" />}
          </button>
        </span>
      ))}
      {withWhy && (
        <span role="columnheader" className={styles.why}>
          above the next because
        </span>
      )}
      <span role="columnheader" className={styles.actions}>
        <span className="visually-hidden">actions</span>
      </span>
    </>
  );
}

const ariaSort = (id: SortColumn, { sort, descending }: Props['filter']): 'ascending' | 'descending' | undefined => {
  if (id !== sort) return undefined;
  return descending ? 'descending' : 'ascending';
};
