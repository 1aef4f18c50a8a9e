import { memo } from 'react';
import { PRIORITIES, type Priority, type Segment } from '../../core/policy/primitives.ts';
import { SORT_COLUMNS, type QueueFilter, type SortColumn } from '../../core/queue/queue-filter.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import type { FilterControls } from './use-queue-filter.ts';
import styles from './QueueBar.module.css';

const SORT_NAMES: Readonly<Record<SortColumn, string>> = {
  rank: 'By rank',
  class: 'By class',
  case: 'By title',
  segment: 'By segment',
  owner: 'By owner',
  age: 'Oldest first',
  due: 'Due soonest first',
};

type Props = Pick<FilterControls, 'set' | 'sortBy'> & { filter: QueueFilter };

/** Which class and segment are shown; on a phone, which has no column heads, also in which order. */
export const FilterSelects = memo(function FilterSelects({ filter, set, sortBy }: Props) {
  const policy = usePolicy();
  return (
    <>
      <SelectField<Priority | ''>
        className={styles.select}
        label="Class"
        hideLabel
        value={filter.priority ?? ''}
        options={[
          { value: '', label: 'All classes' },
          ...PRIORITIES.map((value) => ({ value, label: `Only ${value}` })),
        ]}
        onChange={(value) => set('class', value)}
      />
      <SelectField<Segment | ''>
        className={styles.select}
        label="Segment"
        hideLabel
        value={filter.segment ?? ''}
        options={[
          { value: '', label: 'All segments' },
          ...policy.segments.map(({ id, name }) => ({ value: id, label: `Only ${name}` })),
        ]}
        onChange={(value) => set('segment', value)}
      />
      <SelectField
        className={styles.sort}
        label="Order"
        hideLabel
        value={filter.sort}
        options={SORT_COLUMNS.map((value) => ({ value, label: SORT_NAMES[value] }))}
        onChange={sortBy}
      />
    </>
  );
});
