import type { ReactNode } from 'react';
import styles from './DataList.module.css';
import { joinClasses } from './join-classes.ts';

export type DataItem = { id: string; term: ReactNode; value: ReactNode; note?: ReactNode };

export type DataListProps = {
  items: readonly DataItem[];
  size?: 'small' | 'medium' | 'large' | undefined;
  layout?: 'columns' | 'rows' | undefined;
  className?: string | undefined;
};

/** Figures with their names. */
export function DataList({ items, size = 'medium', layout = 'columns', className }: DataListProps) {
  return (
    <dl className={joinClasses(styles.list, className)} data-size={size} data-layout={layout}>
      {items.map((item) => (
        <div key={item.id} className={styles.item}>
          <dt className={styles.term}>{item.term}</dt>
          <dd className={styles.value}>{item.value}</dd>
          {item.note !== undefined && <dd className={styles.note}>{item.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
