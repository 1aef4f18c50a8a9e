import type { ReactNode } from 'react';
import styles from './WhatIf.module.css';

interface Props {
  label: string;
  /** What the two sides are called. */
  before: string;
  after: string;
  children: ReactNode;
}

/** Two sides of one thing beside each other, row by row. */
export function WhatIfFrame({ label, before, after, children }: Props) {
  return (
    <div role="table" aria-label={label} className={styles.table}>
      <div role="row" className={styles.head}>
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
