import styles from './Opening.module.css';

/** The same frame that index.html paints first, so that nothing moves while the board is being opened. */
export function Opening() {
  return (
    <div className={styles.frame} aria-busy="true">
      <span>Evenkeel</span>
      <span className={styles.note}>Opening the board…</span>
    </div>
  );
}
