import type { ReactNode } from 'react';
import styles from './AsideCard.module.css';

/** One of several reasons within a card, with the cases it holds for. */
export function AsideReason({ reason, children }: { reason: string; children: ReactNode }) {
  return (
    <div className={styles.reason}>
      <p>{reason}</p>
      {children}
    </div>
  );
}
