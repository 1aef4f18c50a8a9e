import { memo, type KeyboardEvent } from 'react';
import type { Availability, Person } from '../../../core/board/board.ts';
import type { TriedPart } from '../../../core/plan/tried-part.ts';
import { useInPlay } from '../../../state/use-in-play.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { STATE_KEYS, STATE_WORDS, STATES } from '../person-states.ts';
import { leaveArrowsToList } from '../leave-arrows-to-list.ts';
import styles from './TryRoster.module.css';

interface Props {
  person: Person;
  /** What is tried; what the board says where nothing else is. */
  state: Availability;
  cases: number;
  fromQueue: boolean;
  put: (part: TriedPart) => void;
}

/** One person to try: working or not, how many cases; what the board says stands beside what differs. */
export const TryPerson = memo(function TryPerson({ person, state, cases, fromQueue, put }: Props) {
  const inPlay = useInPlay() !== null;
  const trySet = (availability: Availability): void =>
    put({ kind: 'setAvailability', person: person.id, availability });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const availability = STATE_KEYS[event.key.toLowerCase()];
    leaveArrowsToList(event);
    if (availability === undefined) return;
    event.preventDefault();
    trySet(availability);
  };
  const now = [
    ...(state === person.availability ? [] : [STATE_WORDS[person.availability]]),
    ...(cases === person.openCases ? [] : [String(person.openCases)]),
  ];
  const asks = inPlay && state === 'focus' && person.availability !== 'focus';
  return (
    <li className={styles.row} data-changed={now.length > 0 || undefined}>
      <span className={styles.name}>
        {person.name}
        {now.length > 0 && <span className={styles.note}>now {now.join(', ')}</span>}
        {asks && <span className={styles.note}>works until leadership confirms it</span>}
      </span>
      <SegmentedControl
        label={`What if, ${person.name} today`}
        options={STATES}
        value={state}
        onChange={trySet}
        size="small"
      />
      <CountField
        label={`What if, ${person.name}: open cases`}
        className={styles.count}
        value={cases}
        onCommit={(value) => put({ kind: 'setOpenCases', person: person.id, value })}
        onKeyDown={onKeyDown}
        disabled={fromQueue}
        data-count=""
      />
    </li>
  );
});
