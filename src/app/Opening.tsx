import { LoadingShapes } from './LoadingShapes.tsx';
import styles from './Opening.module.css';

/** The same frame that index.html paints first, so that nothing moves while the board is being opened. */
export function Opening({ why }: { why: string | null }) {
  return (
    <div aria-busy="true">
      <div className={styles.frame}>
        <span>Evenkeel</span>
        <span className={styles.note}>Opening the board…</span>
      </div>
      {why === null ? (
        <LoadingShapes />
      ) : (
        <main className={styles.waiting} role="status">
          <h1>The shared board cannot be shown yet</h1>
          <p>{why}</p>
          <p>
            It is tried again by itself. <a href="#/settings">Settings</a> tell how to reach it.
          </p>
        </main>
      )}
    </div>
  );
}
