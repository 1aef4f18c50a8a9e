import { memo, type KeyboardEvent } from 'react';
import type { Availability, Person } from '../../core/board/board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { CountField } from '../../ui/CountField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { NotConfirmed } from './NotConfirmed.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import { STATE_KEYS, STATES } from './person-states.ts';
import type { LeaveList } from './use-leave-list.ts';
import styles from './Roster.module.css';

interface Props {
  person: Person;
  /** Nobody has said for today whether this person works. */
  unconfirmed: boolean;
  /** The cases that the queue has for this person, where those count; null where the entered ones do. */
  queued: number | null;
  inPlay: boolean;
  readOnly: boolean;
  onLeave: LeaveList;
}

/** One person: who, working or not, how many open cases. W, F and O set the state from the count field. */
export const PersonRow = memo(function PersonRow({ person, unconfirmed, queued, inPlay, readOnly, onLeave }: Props) {
  const edit = useEdit();
  const setAvailability = (availability: Availability): void => {
    edit({ kind: 'setAvailability', person: person.id, availability });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const availability = STATE_KEYS[event.key.toLowerCase()];
    const moves = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    // The list takes the arrows; the field would count up and down with them.
    if (moves || availability !== undefined) event.preventDefault();
    if (availability !== undefined) setAvailability(availability);
  };
  const asksLeadership = inPlay && person.availability === 'focus' && !person.focusConfirmed;
  return (
    <li className={styles.row} data-person={person.id} data-availability={person.availability}>
      <span className={styles.name}>
        <PersonDetails person={person} inPlay={inPlay} readOnly={readOnly} onLeave={onLeave} />
        {unconfirmed && <NotConfirmed />}
      </span>
      <SegmentedControl
        label={`${person.name} today`}
        className={styles.state}
        options={STATES}
        value={person.availability}
        onChange={setAvailability}
        size="small"
        disabled={readOnly}
      />
      <CountField
        label={`${person.name}, open cases`}
        className={styles.count}
        value={person.openCases}
        onCommit={(value) => edit({ kind: 'setOpenCases', person: person.id, value })}
        onKeyDown={onKeyDown}
        disabled={readOnly}
        data-count=""
      />
      {asksLeadership && (
        <p className={styles.note} data-warning="">
          focus day not confirmed: counts as working
        </p>
      )}
      {queued !== null && <p className={styles.note}>{queued} in the queue</p>}
    </li>
  );
});
