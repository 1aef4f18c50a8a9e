import { useSync } from '../state/use-sync.ts';
import { StatusDot } from '../ui/StatusDot.tsx';
import styles from './SyncState.module.css';

const TONES = { saved: 'success', saving: 'accent', offline: 'warning', stale: 'warning', refused: 'danger' } as const;

/** Whether everything entered is kept, on every screen. */
export function SyncState() {
  const { state, text, detail } = useSync();
  return (
    <span className={styles.sync} role="status" title={detail ?? text}>
      <StatusDot tone={TONES[state]}>{text}</StatusDot>
    </span>
  );
}
