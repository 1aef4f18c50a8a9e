import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './StatusDot.module.css';

export type StatusDotProps = {
  tone: 'success' | 'warning' | 'danger' | 'neutral' | 'accent';
  /** The words that say the same as the colour. */
  children: ReactNode;
  pulse?: boolean | undefined;
  className?: string | undefined;
};

export function StatusDot({ tone, children, pulse = false, className }: StatusDotProps) {
  return (
    <span className={joinClasses(styles.status, className)}>
      <span className={styles.dot} data-dot={tone} data-pulse={pulse || undefined} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
