import { memo } from 'react';
import { useSync } from '../state/use-sync.ts';
import { useSyncDetail } from '../state/use-sync-detail.ts';
import { StatusDot } from '../ui/StatusDot.tsx';
import styles from './SyncState.module.css';

const TONES = { saved: 'success', saving: 'accent', offline: 'warning', stale: 'warning', refused: 'danger' } as const;

/** Whether everything entered is kept, on every screen; a narrow header has room for one word of it. */
export const SyncState = memo(function SyncState() {
  const { state, text, short } = useSync();
  const detail = useSyncDetail();
  return (
    <span className={styles.sync} role="status" title={detail === null ? text : `${text}. ${detail}`}>
      <StatusDot tone={TONES[state]}>
        <span className={styles.long}>{text}</span>
        <span className={styles.short} aria-hidden="true">
          {short}
        </span>
      </StatusDot>
    </span>
  );
});
