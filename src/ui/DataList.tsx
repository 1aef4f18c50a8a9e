import type { ReactNode } from 'react';
import styles from './DataList.module.css';

export type DataItem = { id: string; term: ReactNode; value: ReactNode; note?: ReactNode };

export type DataListProps = {
  items: readonly DataItem[];
  size?: 'small' | 'medium' | 'large' | undefined;
  layout?: 'columns' | 'rows' | undefined;
};

/** Figures with their names. */
export function DataList({ items, size = 'medium', layout = 'columns' }: DataListProps) {
  return (
    <dl className={styles.list} data-size={size} data-layout={layout}>
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
