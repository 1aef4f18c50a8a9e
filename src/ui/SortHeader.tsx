import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './SortHeader.module.css';

export type SortHeaderProps = {
  sort: 'ascending' | 'descending' | 'none';
  onSort: () => void;
  children: ReactNode;
};

/** The head of a column that can be sorted by; `aria-sort` belongs on the cell around it. */
export function SortHeader({ sort, onSort, children }: SortHeaderProps) {
  return (
    <button type="button" className={styles.sort} data-sort={sort} onClick={onSort}>
      {children}
      <Icon name={sort === 'descending' ? 'arrow-down' : 'arrow-up'} size="small" className={styles.arrow} />
    </button>
  );
}
