import type { ReactNode } from 'react';
import styles from './WhatIf.module.css';

interface Props {
  name: string;
  before: ReactNode;
  after: ReactNode;
  /** The two sides differ. */
  changed: boolean;
  /** The name is only heard: what stands there says what it is. */
  silent?: boolean | undefined;
}

/** One thing on both sides: what it is, as it is now, as it would be. */
export function WhatIfRow({ name, before, after, changed, silent = false }: Props) {
  return (
    <div role="row" className={styles.row} data-changed={changed || undefined}>
      <span role="rowheader" className={silent ? 'visually-hidden' : styles.name}>
        {name}
      </span>
      <div role="cell" className={styles.before}>
        {before}
      </div>
      <div role="cell" className={styles.after}>
        {after}
      </div>
    </div>
  );
}
