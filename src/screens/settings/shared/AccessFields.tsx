import type { SharedAccess } from '../../../state/use-shared-board.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { isLeftAsKnown, type AccessEntry } from './use-access-draft.ts';
import styles from './shared.module.css';

const KINDS = [
  { value: 'none', label: 'Nothing' },
  { value: 'password', label: 'User and password' },
  { value: 'token', label: 'Token' },
] as const;

interface Props {
  entry: AccessEntry;
  /** What this device knows for the address. */
  known: SharedAccess;
}

/** What the store wants to see before it answers. */
export function AccessFields({ entry: { draft, change, problem }, known }: Props) {
  const placeholder = isLeftAsKnown(draft, known) ? 'Kept on this device' : undefined;
  return (
    <div className={styles.access}>
      <SegmentedControl
        label="What the store asks for"
        showLabel
        options={KINDS}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === 'password' && (
        <div className={styles.pair}>
          <TextField
            label="User"
            value={draft.user}
            onChange={(user) => change({ user })}
            error={problem?.field === 'user' ? problem.reason : ''}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <TextField
            label="Password"
            type="password"
            value={draft.password}
            onChange={(password) => change({ password })}
            placeholder={placeholder}
            autoComplete="current-password"
          />
        </div>
      )}
      {draft.kind === 'token' && (
        <TextField
          label="Token"
          type="password"
          value={draft.token}
          onChange={(token) => change({ token })}
          placeholder={placeholder}
          error={problem?.field === 'token' ? problem.reason : ''}
          autoComplete="off"
        />
      )}
      {draft.kind !== 'none' && (
        <p className={styles.note}>Kept on this device only: never on the board, in a link or in a file.</p>
      )}
    </div>
  );
}
