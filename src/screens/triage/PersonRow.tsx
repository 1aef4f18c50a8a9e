import type { KeyboardEvent } from 'react';
import type { Availability, Person } from '../../core/board/board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useInPlay } from '../../state/use-in-play.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { CountField } from '../../ui/CountField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import styles from './Roster.module.css';

const STATES = [
  { value: 'working', label: 'Working', title: 'W' },
  { value: 'focus', label: 'Focus', title: 'F' },
  { value: 'out', label: 'Out', title: 'O' },
] as const satisfies readonly { value: Availability; label: string; title: string }[];

const STATE_KEYS: Readonly<Record<string, Availability>> = { w: 'working', f: 'focus', o: 'out' };

/** One person: who, working or not, how many open cases. W, F and O set the state from the count field. */
export function PersonRow({ person }: { person: Person }) {
  const edit = useEdit();
  const { readOnly } = useReadOnly();
  const inPlay = useInPlay();
  const setAvailability = (availability: Availability): void => {
    edit({ kind: 'setAvailability', person: person.id, availability });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const availability = STATE_KEYS[event.key.toLowerCase()];
    const moves = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The list takes the arrows; the field would count up and down with them.
    if (moves || availability !== undefined) event.preventDefault();
    if (availability !== undefined && !readOnly) setAvailability(availability);
  };
  const unconfirmed = inPlay && person.availability === 'focus' && !person.focusConfirmed;
  return (
    <li className={styles.row} data-person={person.id} data-availability={person.availability}>
      <span className={styles.name}>
        <PersonDetails person={person} />
        {unconfirmed && <span className={styles.note}>focus day not confirmed: counts as working</span>}
      </span>
      <span className={styles.state}>
        <SegmentedControl
          label={`${person.name} today`}
          options={STATES}
          value={person.availability}
          onChange={setAvailability}
          size="small"
          disabled={readOnly}
        />
      </span>
      <span className={styles.count}>
        <CountField
          label={`${person.name}, open cases`}
          value={person.openCases}
          onCommit={(value) => edit({ kind: 'setOpenCases', person: person.id, value })}
          onKeyDown={onKeyDown}
          disabled={readOnly}
          data-count=""
        />
      </span>
    </li>
  );
}
