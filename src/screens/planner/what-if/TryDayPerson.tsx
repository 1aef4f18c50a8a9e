import type { Person } from '../../../core/board/board.ts';
import type { DayChange } from '../../../core/plan/day-edits.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import styles from './PlannerWhatIf.module.css';

const CHOICES = [
  { value: 'back', label: 'Here' },
  { value: 'away', label: 'Away' },
] as const;

interface Props {
  person: Person;
  planned: 'away' | 'back';
  tried: 'away' | 'back' | undefined;
  /** Out or on a focus day today, which no absence changes. */
  isOutByState: boolean;
  put: (change: DayChange) => void;
}

/** One person on the day: here or away; what is planned stands beside what differs. */
export function TryDayPerson({ person, planned, tried, isOutByState, put }: Props) {
  const value = tried ?? planned;
  const differs = value !== planned;
  return (
    <li className={styles.row} data-changed={(differs && !isOutByState) || undefined}>
      <span className={styles.name}>
        {person.name}
        {differs && !isOutByState && (
          <span className={styles.note}>{planned === 'away' ? 'away as planned' : 'here as planned'}</span>
        )}
      </span>
      {isOutByState ? (
        <span className={styles.note}>out or on a focus day today: see Triage</span>
      ) : (
        <SegmentedControl
          label={`What if, ${person.name} on this day`}
          options={CHOICES}
          value={value}
          onChange={(kind) => put({ kind, person: person.id })}
          size="small"
        />
      )}
    </li>
  );
}
