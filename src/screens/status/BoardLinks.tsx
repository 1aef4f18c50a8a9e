import { keepQuery } from '../../state/hash-location.ts';
import styles from './StatusScreen.module.css';

/** For the team itself: the way back to where the numbers are entered. */
export function BoardLinks() {
  return (
    <footer className={styles.foot}>
      <a href={`#${keepQuery('/triage')}`}>Triage: check in and announce</a>
      <a href={`#${keepQuery('/wall')}`}>Wall</a>
    </footer>
  );
}
