import { lazy, Suspense } from 'react';
import { LoadingShapes } from './LoadingShapes.tsx';
import styles from './Opening.module.css';

const Waiting = lazy(async () => ({ default: (await import('./Waiting.tsx')).Waiting }));

/** The same frame that index.html paints first, so that nothing moves while the board is being opened. */
export function Opening({ why }: { why: string | null }) {
  return (
    <div aria-busy={why === null}>
      <div className={styles.frame}>
        <span>Evenkeel</span>
        <span className={styles.note}>Opening the board…</span>
      </div>
      <Suspense fallback={<LoadingShapes />}>{why === null ? <LoadingShapes /> : <Waiting why={why} />}</Suspense>
    </div>
  );
}
