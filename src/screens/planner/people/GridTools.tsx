import { Chip } from '../../../ui/Chip.tsx';
import { ChipGroup } from '../../../ui/ChipGroup.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { CalendarImportButton } from '../calendar/CalendarImportButton.tsx';
import { HolidaysButton } from '../holidays/HolidaysButton.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './GridTools.module.css';

interface Props {
  name: string;
  region: string | null;
  onName: (name: string) => void;
  onRegion: (region: string | null) => void;
}

/** Whose rows are shown. */
export function GridTools({ name, region, onName, onRegion }: Props) {
  const { policy, board } = usePlanner();
  const countOf = (id: string): number => board.people.filter((person) => person.region === id).length;
  return (
    <div className={styles.tools}>
      <SearchField
        className={styles.find}
        label="Find a person"
        placeholder="Find a person"
        value={name}
        onChange={onName}
      />
      {policy.regions.length > 1 && (
        <ChipGroup label="Regions shown">
          {policy.regions.map(({ id, name: regionName }) => (
            <Chip
              key={id}
              pressed={region === id}
              count={countOf(id)}
              onPressedChange={(isPressed) => onRegion(isPressed ? id : null)}
            >
              {regionName}
            </Chip>
          ))}
        </ChipGroup>
      )}
      <CalendarImportButton />
      <HolidaysButton />
    </div>
  );
}
