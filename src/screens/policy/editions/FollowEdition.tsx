import { useDeferredValue } from 'react';
import { describeEditionEffect } from '../../../core/audit/describe-edition-effect.ts';
import { editionEffect } from '../../../core/audit/edition-effect.ts';
import type { Edition } from '../../../core/policy/edition-schema.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useBoardState } from '../../../state/use-board-state.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useKept } from '../use-kept.ts';
import { useToldPolicyEdit } from '../use-told-policy-edit.ts';
import styles from './EditionsTab.module.css';

interface Props {
  /** The one to follow instead; null while nothing is asked. */
  edition: Edition | null;
  onClose: () => void;
}

/** Asks before another edition is followed, saying what that does to the queue as it is. */
export function FollowEdition({ edition, onClose }: Props) {
  const tell = useToldPolicyEdit();
  const shown = useKept(edition);
  return (
    <ConfirmDialog
      open={edition !== null}
      onOpenChange={onClose}
      title={`Follow the edition ${shown?.name ?? ''}?`}
      confirmLabel={`Follow ${shown?.name ?? ''}`}
      onConfirm={() => {
        if (edition !== null) tell({ kind: 'setEdition', edition: edition.id });
      }}
    >
      {shown !== null && <EffectOnceOpen edition={shown} />}
    </ConfirmDialog>
  );
}

/** The question is on screen before thousands of cases are ranked for its answer. */
function EffectOnceOpen({ edition }: { edition: Edition }) {
  const settled = useDeferredValue<Edition | null>(edition, null);
  return settled === null ? <Skeleton lines={4} label="Ranking the queue" /> : <Effect edition={settled} />;
}

function Effect({ edition }: { edition: Edition }) {
  const policy = usePolicy();
  const board = useBoard((shown) => shown);
  const state = useBoardState();
  const effect = editionEffect(policy, board, state, edition.id, useNow('minute'));
  return (
    <ul className={styles.effect}>
      {describeEditionEffect(effect).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      <li>Time split: {edition.split.text}.</li>
      <li>First reply: {edition.firstReplyNorm}.</li>
    </ul>
  );
}
