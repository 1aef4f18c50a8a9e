import { useRef } from 'react';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useShallow } from '../../state/use-shallow.ts';
import { NoOwnerRow } from './NoOwnerRow.tsx';
import { PersonRow } from './PersonRow.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import styles from './Roster.module.css';

/** Everybody of a region in one list, and a last row for the cases nobody owns. Up and down move between people. */
export function Roster({ region }: { region: PolicyRegion }) {
  const list = useRef<HTMLUListElement>(null);
  const people = useBoard(useShallow((board) => board.people.filter((person) => person.region === region.id)));
  return (
    <div className={styles.roster}>
      <div className={styles.head} aria-hidden="true">
        <span>SE</span>
        <span>Today</span>
        <span>Open cases</span>
      </div>
      <ul
        ref={list}
        className={styles.list}
        aria-label={`People of ${region.name}`}
        onKeyDown={(event) => moveBetweenRows(event, list.current)}
      >
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
        <NoOwnerRow region={region} />
      </ul>
    </div>
  );
}
