import type { Person } from '../../core/board/board.ts';
import { Popover } from '../../ui/Popover.tsx';
import { EnteredText } from '../../widgets/EnteredText.tsx';
import { PersonForm } from './PersonForm.tsx';
import type { LeaveList } from './use-leave-list.ts';
import styles from './PersonDetails.module.css';

interface Props {
  person: Person;
  inPlay: boolean;
  readOnly: boolean;
  onLeave: LeaveList;
}

const TODAY = { working: 'working', focus: 'focus day', out: 'out' } as const;

/** Behind a name: who entered the numbers and when, and how to rename, move or remove the person. */
export function PersonDetails({ person, inPlay, readOnly, onLeave }: Props) {
  const { openCases, availability, focusConfirmed, entered } = person;
  return (
    <Popover
      label={`${person.name}: details`}
      trigger={person.name}
      title={person.name}
      triggerClassName={styles.trigger ?? ''}
    >
      <dl className={styles.entered}>
        <dt>Open cases</dt>
        <dd>
          {openCases}, <EnteredText stamp={entered['openCases']} />
        </dd>
        <dt>Today</dt>
        <dd>
          {TODAY[availability]}, <EnteredText stamp={entered['availability']} />
        </dd>
        {availability === 'focus' && focusConfirmed && (
          <>
            <dt>Confirmed</dt>
            <dd>
              <EnteredText stamp={entered['focusConfirmed']} />
            </dd>
          </>
        )}
      </dl>
      {!readOnly && <PersonForm person={person} inPlay={inPlay} onLeave={onLeave} />}
    </Popover>
  );
}
