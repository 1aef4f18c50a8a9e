import type { PlannedOut, PlannedRegion } from '../../../core/plan/plan.ts';
import styles from './DayDetails.module.css';

const becauseOf = ({ because, note }: PlannedOut): string => {
  if (because === 'state') return [note, 'out or on a focus day today'].filter((part) => part !== '').join(', ');
  return note === '' ? 'away' : note;
};

/** Who is out in a window, and why. */
export function DayOut({ cell }: { cell: PlannedRegion }) {
  return (
    <section className={styles.out}>
      <h3 className={styles.sub}>Out ({cell.out.length})</h3>
      {cell.out.length === 0 ? (
        <p className={styles.note}>Nobody.</p>
      ) : (
        <ul className={styles.names}>
          {cell.out.map((one) => (
            <li key={one.person}>
              <b>{one.name}</b> <span className={styles.note}>{becauseOf(one)}</span>
            </li>
          ))}
        </ul>
      )}
      {cell.entry === 'numbers' && cell.out.length > 0 && (
        <p className={styles.note}>
          The SEs of {cell.name} are entered as one number, so these absences do not change it.
        </p>
      )}
    </section>
  );
}
