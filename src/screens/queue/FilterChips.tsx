import { memo } from 'react';
import type { Person } from '../../core/board/board.ts';
import type { QueueFilter } from '../../core/queue/queue-filter.ts';
import { useBoard } from '../../state/use-board.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import type { FilterControls } from './use-queue-filter.ts';
import styles from './QueueBar.module.css';

interface Props {
  filter: QueueFilter;
  set: FilterControls['set'];
  me: Person | null;
  late: number;
  onMine: () => void;
}

/** What is shown: mine, nobody's, a region's, late ones. */
export const FilterChips = memo(function FilterChips({ filter, set, me, late, onMine }: Props) {
  const policy = usePolicy();
  const mine = me !== null && filter.owner === me.id;
  // Somebody else's cases are shown where the address says so.
  const other = useBoard(({ people }) => (mine ? undefined : people.find(({ id }) => id === filter.owner)?.name));
  const regions = policy.regions.filter(({ id }) => policy.regions.length > 1 || id === filter.region);
  return (
    <ChipGroup label="Show only" className={styles.chips}>
      <Chip pressed={mine} onPressedChange={(on) => (me === null ? onMine() : set('owner', on ? me.id : null))}>
        Mine
      </Chip>
      {other !== undefined && (
        <Chip pressed onPressedChange={() => set('owner', null)}>
          {other}
        </Chip>
      )}
      <Chip pressed={filter.noOwner} onPressedChange={(on) => set('unowned', on ? '1' : null)}>
        No owner
      </Chip>
      {regions.map(({ id, name }) => (
        <Chip key={id} pressed={filter.region === id} onPressedChange={(on) => set('region', on ? id : null)}>
          {name}
        </Chip>
      ))}
      <Chip pressed={filter.late} onPressedChange={(on) => set('late', on ? '1' : null)} count={late}>
        Late
      </Chip>
    </ChipGroup>
  );
});
