import type { ReactNode } from 'react';
import styles from './StatusDot.module.css';

export type StatusDotProps = {
  tone: 'success' | 'warning' | 'danger' | 'neutral' | 'accent';
  /** The words that say the same as the colour. */
  children: ReactNode;
};

export function StatusDot({ tone, children }: StatusDotProps) {
  return (
    <span className={styles.status}>
      <span className={styles.dot} data-dot={tone} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
