import { Sign } from '../../ui/Sign.tsx';
import type { SignName } from '../../ui/sign-shapes.ts';
import styles from './WallSync.module.css';

export interface WallSyncState {
  state: 'saved' | 'saving' | 'offline' | 'stale' | 'refused';
  text: string;
  detail: string | null;
  old?: boolean;
}

const MARKS: Record<WallSyncState['state'], SignName> = {
  saved: 'cloud',
  saving: 'cloud',
  offline: 'cloud-off',
  stale: 'warning',
  refused: 'warning',
};

/** Whether what stands here is kept, and is the newest; quiet while all is well. */
export function WallSync({ sync: { state, text, detail, old } }: { sync: WallSyncState }) {
  return (
    <p className={styles.sync} data-state={state} data-old={old === true || undefined} title={detail ?? text}>
      <Sign name={MARKS[state]} />
      <span className={styles.text}>{text}</span>
    </p>
  );
}
