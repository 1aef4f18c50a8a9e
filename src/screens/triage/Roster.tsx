import { useMemo, useRef } from 'react';
import { countsByQueue } from '../../core/level/counts-by-queue.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useInPlay } from '../../state/use-in-play.ts';
import { useShallow } from '../../state/use-shallow.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { Button } from '../../ui/Button.tsx';
import { NoOwnerRow } from './NoOwnerRow.tsx';
import { NobodyListed } from './NobodyListed.tsx';
import { PersonRow } from './PersonRow.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import { useFold } from './use-fold.ts';
import { useUnconfirmed } from './use-unconfirmed.ts';
import { useLeaveList } from './use-leave-list.ts';
import styles from './Roster.module.css';

/** Rows are tall on a phone: a longer list than this would put the next region out of reach. */
const AT_ONCE = { most: 20, first: 15 };

/** Everybody of a region in one list, and a last row for the cases nobody owns. Up and down move between people. */
export function Roster({ region }: { region: PolicyRegion }) {
  const list = useRef<HTMLUListElement>(null);
  const people = useBoard(useShallow((board) => board.people.filter((person) => person.region === region.id)));
  const { shown, isFolded, unfold } = useFold(list, people.length, AT_ONCE);
  const queue = useQueueCounts();
  const unconfirmed = useUnconfirmed(region);
  // Asked for here once: each row that asks for itself makes every key slower.
  const inPlay = useInPlay() !== null;
  const readOnly = useWhyReadOnly() !== null;
  const leave = useLeaveList(list);
  return (
    <div className={styles.roster}>
      {people.length === 0 ? (
        <NobodyListed region={region} />
      ) : (
        <div className={styles.head} aria-hidden="true">
          <span>SE</span>
          <span>Today</span>
          <span>{queue === null ? 'Open cases' : 'Entered'}</span>
        </div>
      )}
      <ul
        ref={list}
        className={styles.list}
        aria-label={`People of ${region.name}`}
        onKeyDown={(event) => moveBetweenRows(event, list.current)}
      >
        {people.slice(0, shown).map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            unconfirmed={unconfirmed.includes(person.id)}
            queued={queue === null ? null : (queue.byPerson.get(person.id) ?? 0)}
            inPlay={inPlay}
            readOnly={readOnly}
            onLeave={leave}
          />
        ))}
        <NoOwnerRow region={region} queued={queue === null ? null : (queue.noOwner.get(region.id) ?? 0)} />
      </ul>
      {isFolded && (
        <p className={styles.more}>
          The first {shown} of {people.length} people.{' '}
          <Button size="small" onClick={unfold}>
            Show everybody
          </Button>
        </p>
      )}
    </div>
  );
}

/** What the queue counts, where the levels are worked out from that; null where what was entered counts. */
function useQueueCounts(): ReturnType<typeof countsByQueue> | null {
  const { countSource, cases, people } = useBoard(
    useShallow((board) => ({ countSource: board.countSource, cases: board.cases, people: board.people })),
  );
  return useMemo(
    () => (countSource === 'queue' ? countsByQueue({ cases, people }) : null),
    [countSource, cases, people],
  );
}
