import { memo, useRef } from 'react';
import type { Person } from '../../core/board/board.ts';
import { useBoard } from '../../state/use-board.ts';
import { useInPlay } from '../../state/use-in-play.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useShallow } from '../../state/use-shallow.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { Card } from '../../ui/Card.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import { useLeaveList } from './use-leave-list.ts';
import styles from './OtherRegions.module.css';

/** People of regions that the policy does not have: they count nowhere, and must not be lost from sight. */
export const OtherRegions = memo(function OtherRegions() {
  const { regions } = usePolicy();
  const list = useRef<HTMLUListElement>(null);
  const leave = useLeaveList(list);
  const inPlay = useInPlay() !== null;
  const readOnly = useWhyReadOnly() !== null;
  const isKnown = (person: Person): boolean => regions.some(({ id }) => id === person.region);
  const people = useBoard(useShallow((board) => board.people.filter((person) => !isKnown(person))));
  if (people.length === 0) return null;
  return (
    <Card title="In no region here">
      <p className={styles.note}>They count nowhere until they are given a region.</p>
      <ul ref={list} className={styles.people}>
        {people.map((person) => (
          <li key={person.id} data-person={person.id}>
            <PersonDetails person={person} inPlay={inPlay} readOnly={readOnly} onLeave={leave} />
            <span className={styles.note}>{person.region}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
});
