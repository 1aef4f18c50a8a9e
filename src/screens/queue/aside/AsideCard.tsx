import { useState } from 'react';
import type { Case } from '../../../core/board/case.ts';
import { Card } from '../../../ui/Card.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { CaseLines, type CaseLine } from './CaseLines.tsx';
import styles from './AsideCard.module.css';

export interface AsideGroup {
  readonly id: string;
  /** What holds for all of its cases, where that is more than the card says. */
  readonly heading?: string;
  readonly lines: readonly CaseLine[];
}

interface Props {
  title: string;
  count: number;
  /** Why these cases stand here. */
  explanation: string;
  groups: readonly AsideGroup[];
  onOpen: (item: Case) => void;
}

/** One of the lists beside the ranking: what it means at once, its cases when somebody wants to see them. */
export function AsideCard({ title, count, explanation, groups, onOpen }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Card label={`${title} (${count})`} className={styles.card} padding="none">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <h2 className={styles.title}>
            {title} <span className={styles.count}>({count})</span>
          </h2>
          <Icon name="chevron-down" size="small" className={styles.arrow} />
          <span className={styles.explanation}>{explanation}</span>
        </summary>
        {open && (
          <div className={styles.groups}>
            {groups.map(({ id, heading, lines }) => (
              <div key={id}>
                {heading !== undefined && <p className={styles.heading}>{heading}</p>}
                <CaseLines label={heading ?? title} lines={lines} onOpen={onOpen} />
              </div>
            ))}
          </div>
        )}
      </details>
    </Card>
  );
}
