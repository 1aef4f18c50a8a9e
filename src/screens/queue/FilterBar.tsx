import { PRIORITIES } from '../../core/policy/primitives.ts';
import { SORT_COLUMNS, type SortColumn } from '../../core/queue/queue-filter.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { Person } from '../../core/board/board.ts';
import type { FilterControls } from './use-queue-filter.ts';
import styles from './QueueBar.module.css';

interface Props {
  controls: FilterControls;
  me: Person | null;
  late: number;
  onMine: () => void;
}

const SORT_NAMES: Readonly<Record<SortColumn, string>> = {
  rank: 'By rank',
  class: 'By class',
  case: 'By title',
  segment: 'By segment',
  owner: 'By owner',
  age: 'Oldest first',
  due: 'Due soonest first',
};

/** What is shown: mine, a region, a class, a segment, late ones. */
export function FilterBar({ controls: { filter, set, sortBy }, me, late, onMine }: Props) {
  const policy = usePolicy();
  const mine = me !== null && filter.owner === me.id;
  return (
    <>
      <ChipGroup label="Show only" className={styles.chips}>
        <Chip pressed={mine} onPressedChange={(on) => (me === null ? onMine() : set('owner', on ? me.id : null))}>
          Mine
        </Chip>
        <Chip pressed={filter.noOwner} onPressedChange={(on) => set('unowned', on ? '1' : null)}>
          No owner
        </Chip>
        {policy.regions.length > 1 &&
          policy.regions.map(({ id, name }) => (
            <Chip key={id} pressed={filter.region === id} onPressedChange={(on) => set('region', on ? id : null)}>
              {name}
            </Chip>
          ))}
        <Chip pressed={filter.late} onPressedChange={(on) => set('late', on ? '1' : null)} count={late}>
          Late
        </Chip>
      </ChipGroup>
      <SelectField
        className={styles.select}
        label="Class"
        hideLabel
        value={filter.priority ?? ''}
        options={[
          { value: '', label: 'All classes' },
          ...PRIORITIES.map((value) => ({ value: String(value), label: `Only ${value}` })),
        ]}
        onChange={(value) => set('class', value)}
      />
      <SelectField
        className={styles.select}
        label="Segment"
        hideLabel
        value={filter.segment ?? ''}
        options={[
          { value: '', label: 'All segments' },
          ...policy.segments.map(({ id, name }) => ({ value: String(id), label: `Only ${name}` })),
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
}
