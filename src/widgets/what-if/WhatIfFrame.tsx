import type { ReactNode } from 'react';
import styles from './WhatIf.module.css';

interface Props {
  label: string;
  /** What the two sides are called. */
  before: string;
  after: string;
  /** The names of the sides stand above already. */
  silent?: boolean | undefined;
  children: ReactNode;
}

/** Two sides of one thing beside each other, row by row. */
export function WhatIfFrame({ label, before, after, silent = false, children }: Props) {
  return (
    <div role="table" aria-label={label} className={styles.table}>
      <div role="row" className={silent ? 'visually-hidden' : styles.head}>
        <span role="columnheader" className="visually-hidden">
          What
        </span>
        <span role="columnheader">{before}</span>
        <span role="columnheader">{after}</span>
      </div>
      {children}
    </div>
  );
}
