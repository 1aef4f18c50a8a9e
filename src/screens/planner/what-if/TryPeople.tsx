import { absencesOn } from '../../../core/plan/absences-on.ts';
import { usePlanner } from '../use-planner.ts';
import type { TryProps } from './TryCases.tsx';
import { TryDayPerson } from './TryDayPerson.tsx';
import styles from './PlannerWhatIf.module.css';

/** Everybody of the region: here or away on this day. */
export function TryPeople({ day, cell, changes, put }: TryProps) {
  const { board } = usePlanner();
  const people = board.people.filter(({ region }) => region === cell.region);
  if (cell.entry === 'numbers')
    return (
      <p className={styles.soft}>
        The SEs of {cell.name} are entered as one number, so no absence changes it. Only the cases can be tried.
      </p>
    );
  if (people.length === 0)
    return <p className={styles.soft}>Nobody is listed in {cell.name} yet, so only the cases can be tried.</p>;
  const tried = new Map(changes.flatMap((one) => (one.kind === 'cases' ? [] : [[one.person, one.kind] as const])));
  const byState = new Set(cell.out.filter(({ because }) => because === 'state').map(({ person }) => person));
  return (
    <ul className={styles.list} aria-label={`Try the people of ${cell.name}`}>
      {people.map((person) => (
        <TryDayPerson
          key={person.id}
          person={person}
          planned={absencesOn(person, day).length > 0 ? 'away' : 'back'}
          tried={tried.get(person.id)}
          isOutByState={byState.has(person.id)}
          put={put}
        />
      ))}
    </ul>
  );
}
