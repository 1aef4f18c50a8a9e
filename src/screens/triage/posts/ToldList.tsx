import { useState } from 'react';
import type { ToldEntry } from '../../../core/contingency/told-log.ts';
import { useNow } from '../../../state/use-now.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLocked } from '../../../state/use-locked.ts';
import { ToldItem } from './ToldItem.tsx';
import styles from './ToldList.module.css';

export interface ToldListProps {
  /** Newest first. */
  entries: readonly ToldEntry[];
}

const PAGE = 12;

/** What was told and what was skipped, newest first, each with what was said about it later. */
export function ToldList({ entries }: ToldListProps) {
  const now = useNow('minute');
  const regionName = useRegionName();
  const readOnly = useLocked() !== null;
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol className={styles.list}>
        {entries.slice(0, shown).map((entry) => (
          <ToldItem
            key={entry.announcement.id}
            entry={entry}
            region={regionName(entry.announcement.region)}
            now={now}
            readOnly={readOnly}
          />
        ))}
      </ol>
      {entries.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          Earlier ones
        </Button>
      )}
    </>
  );
}
