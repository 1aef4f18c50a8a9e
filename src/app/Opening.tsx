import { Suspense } from 'react';
import { Arrived } from './Arrived.tsx';
import { firstFrame } from './remove-first-frame.ts';
import { LoadingShapes } from './LoadingShapes.tsx';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import styles from './Opening.module.css';
import { late } from '../ui/late.ts';

const Waiting = late(() => import('./Waiting.tsx'), 'Waiting');

/** While a board is being opened: what index.html painted first, or the same frame when that has gone. */
export function Opening({ why }: { why: string | null }) {
  if (why === null && firstFrame() !== null) return null;
  return (
    <div aria-busy={why === null}>
      <div className={styles.frame}>
        <span>Evenkeel</span>
        <span className={styles.note}>Opening the board…</span>
      </div>
      <ScreenBoundary screen="Opening">
        <Suspense fallback={<LoadingShapes />}>{why === null ? <LoadingShapes /> : <Waiting why={why} />}</Suspense>
      </ScreenBoundary>
      <Arrived />
    </div>
  );
}
