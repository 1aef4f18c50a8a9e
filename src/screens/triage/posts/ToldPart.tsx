import { useMemo, useState } from 'react';
import { toldLog } from '../../../core/contingency/told-log.ts';
import { useBoard } from '../../../state/use-board.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { latePart } from '../../../ui/late-part.ts';
import type { ToldListProps } from './ToldList.tsx';
import styles from './ToPostPanel.module.css';

const list = latePart<ToldListProps>(async () => (await import('./ToldList.tsx')).ToldList);

/** Everything that was told or left untold; its list comes when it is opened. */
export function ToldPart() {
  const announcements = useBoard((board) => board.announcements);
  const entries = useMemo(() => toldLog({ announcements }), [announcements]);
  const [open, setOpen] = useState(false);
  if (entries.length === 0) return null;
  return (
    <Disclosure
      className={styles.part}
      summary={`Told (${entries.length})`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onPointerEnter={() => void list.preload().catch(() => {})}
    >
      {open && <list.Part entries={entries} />}
    </Disclosure>
  );
}
