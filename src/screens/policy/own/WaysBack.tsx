import type { PolicySource } from '../../../state/policy/policy-source.ts';
import { usePolicyActions } from '../../../state/use-policy-actions.ts';
import { useStartBoard } from '../../../state/use-start-board.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './OwnTab.module.css';

/** Back to the policy beside the app or the built-in one; after an example also to the board before it. */
export function WaysBack({ source: { origin, hasBeside } }: { source: PolicySource }) {
  const actions = usePolicyActions();
  const { previous, restorePrevious } = useStartBoard();
  const isOwn = origin === 'file' || origin === 'example';
  const board = origin === 'example' ? previous : null;
  if (origin === 'built-in' && !hasBeside) return null;
  return (
    <p className={styles.line}>
      {hasBeside && origin !== 'beside' && (
        <Button icon="undo" onClick={actions.useBeside}>
          Use the one beside the app
        </Button>
      )}
      {origin !== 'built-in' && (
        <Button icon={isOwn ? 'undo' : undefined} onClick={actions.useBuiltIn}>
          Use the built-in one
        </Button>
      )}
      {board !== null && (
        <Button icon="undo" onClick={() => void restorePrevious()}>
          Go back to the board {board.team === '' ? 'before' : `“${board.team}”`}
        </Button>
      )}
    </p>
  );
}
