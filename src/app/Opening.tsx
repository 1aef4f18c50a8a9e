import { LoadingShapes } from './LoadingShapes.tsx';
import styles from './Opening.module.css';

/** The same frame that index.html paints first, so that nothing moves while the board is being opened. */
export function Opening() {
  return (
    <div aria-busy="true">
      <div className={styles.frame}>
        <span>Evenkeel</span>
        <span className={styles.note}>Opening the board…</span>
      </div>
      <LoadingShapes />
    </div>
  );
}
