import { useState } from 'react';
import type { Case } from '../../../core/board/case.ts';
import { Button } from '../../../ui/Button.tsx';
import { PriorityTag } from '../../../widgets/PriorityTag.tsx';
import styles from './CaseLines.module.css';

export interface CaseLine {
  readonly item: Case;
  /** What there is to say about this one. */
  readonly note?: string | undefined;
}

interface Props {
  label: string;
  lines: readonly CaseLine[];
  onOpen: (item: Case) => void;
}

const AT_ONCE = 25;

/** A few cases at a time, each of which opens. */
export function CaseLines({ label, lines, onOpen }: Props) {
  const [most, setMost] = useState(AT_ONCE);
  const rest = lines.length - most;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {lines.slice(0, most).map(({ item, note }) => (
          <li key={item.id}>
            <button type="button" className={styles.case} onClick={() => onOpen(item)}>
              <PriorityTag priority={item.priority} className={styles.tag} />
              <span className={styles.title}>{item.title || item.id}</span>
              <span className={styles.note}>{[item.customer, note].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setMost(most + AT_ONCE)}>
          Show {Math.min(rest, AT_ONCE)} more of {rest}
        </Button>
      )}
    </>
  );
}
