import { useState, type ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import styles from './CalendarCard.module.css';

interface Props<Item> {
  items: readonly Item[];
  label: string;
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

const AT_ONCE = 100;

/** A list that shows a hundred items at a time. */
export function ShownFew<Item>({ items, label, keyOf, children }: Props<Item>) {
  const [shown, setShown] = useState(AT_ONCE);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
          {`Show more (${left.toLocaleString('en')} left)`}
        </Button>
      )}
    </>
  );
}
