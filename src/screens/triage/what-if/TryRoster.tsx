import { useRef } from 'react';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { TriedPart } from '../../../core/plan/tried-part.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useShallow } from '../../../state/use-shallow.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { moveBetweenRows } from '../move-between-rows.ts';
import { leaveArrowsToList } from '../leave-arrows-to-list.ts';
import { triedCount, triedState } from './tried-value.ts';
import { TryPerson } from './TryPerson.tsx';
import styles from './TryRoster.module.css';

interface Props {
  region: PolicyRegion;
  parts: readonly TriedPart[];
  put: (part: TriedPart) => void;
  fromQueue: boolean;
}

/** Everybody of a region, to try other states and counts. */
export function TryRoster({ region, parts, put, fromQueue }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const people = useBoard(useShallow((board) => board.people.filter((person) => person.region === region.id)));
  const noOwner = useBoard((board) => board.regions[region.id]?.noOwner ?? 0);
  const triedNoOwner = triedCount(parts, 'setNoOwner', region.id) ?? noOwner;
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={`Try the people of ${region.name}`}
      onKeyDown={(event) => moveBetweenRows(event, list.current)}
    >
      {people.map((person) => (
        <TryPerson
          key={person.id}
          person={person}
          state={triedState(parts, person.id) ?? person.availability}
          cases={triedCount(parts, 'setOpenCases', person.id) ?? person.openCases}
          fromQueue={fromQueue}
          put={put}
        />
      ))}
      <li className={styles.row} data-changed={triedNoOwner !== noOwner || undefined}>
        <span className={styles.name}>
          No owner
          {triedNoOwner !== noOwner && <span className={styles.note}>now {noOwner}</span>}
        </span>
        <CountField
          label={`What if, ${region.name}: cases without an owner`}
          className={styles.count}
          value={triedNoOwner}
          onCommit={(value) => put({ kind: 'setNoOwner', region: region.id, value })}
          onKeyDown={leaveArrowsToList}
          disabled={fromQueue}
          data-count=""
        />
      </li>
    </ul>
  );
}
