import { usePreferences } from '../../../state/use-preferences.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import styles from './GridLegend.module.css';

/** What the cells mean, and how days are marked. */
export function GridLegend() {
  const { singleKeys } = usePreferences();
  return (
    <div className={styles.legend}>
      <ul className={styles.marks} aria-label="Marks">
        <li>
          <span className={styles.away} aria-hidden="true" /> away
        </li>
        <li>
          <b aria-hidden="true">O</b> out today
        </li>
        <li>
          <b aria-hidden="true">F</b> focus day today
        </li>
        <li>
          <span className={styles.rest} aria-hidden="true" /> rest day
        </li>
        <li>
          <span className={styles.holiday} aria-hidden="true" /> holiday
        </li>
      </ul>
      <p className={styles.fine}>
        Click a day to turn it over, drag over several days and people; a name opens its dates. By keyboard:{' '}
        <Kbd>Shift</Kbd> with arrows selects, <Kbd>Space</Kbd> turns over, <Kbd>Del</Kbd> brings back,{' '}
        <Kbd>{singleKeys ? 'N' : 'F2'}</Kbd> is a note.
      </p>
      <p className={styles.coarse}>Tap a day to turn it over; hold and drag for several; a name opens its dates.</p>
    </div>
  );
}
