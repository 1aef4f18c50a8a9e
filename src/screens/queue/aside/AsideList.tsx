import { useState } from 'react';
import type { Case } from '../../../core/board/case.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PriorityTag } from '../../../widgets/PriorityTag.tsx';
import styles from './AsideList.module.css';

export interface AsideItem {
  readonly item: Case;
  /** What there is to say about this one. */
  readonly note?: string | undefined;
}

interface Props {
  /** What opens the list: "Show the 6 cases". */
  summary: string;
  items: readonly AsideItem[];
  onOpen: (item: Case) => void;
}

const AT_ONCE = 25;

/** Cases behind a line of text, drawn only once somebody wants to see them. */
export function AsideList({ summary, items, onOpen }: Props) {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const rest = items.length - most;
  return (
    <Disclosure summary={summary} className={styles.disclosure} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {open && (
        <ul className={styles.list} aria-label={summary}>
          {items.slice(0, most).map(({ item, note }) => (
            <li key={item.id}>
              <button type="button" className={styles.case} onClick={() => onOpen(item)}>
                <PriorityTag priority={item.priority} className={styles.tag} />
                <span className={styles.title}>{item.title || item.id}</span>
                <span className={styles.note}>{[item.customer, note].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {open && rest > 0 && (
        <Button size="small" onClick={() => setMost(most + AT_ONCE)}>
          Show {Math.min(rest, AT_ONCE)} more of {rest}
        </Button>
      )}
    </Disclosure>
  );
}
