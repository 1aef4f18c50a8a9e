import { useState } from 'react';
import type { Case } from '../../../core/board/case.ts';
import { Button } from '../../../ui/Button.tsx';
import type { CaseActions } from '../use-case-actions.ts';
import type { QueueEdit } from '../use-queue-edit.ts';
import { PinForm } from './PinForm.tsx';
import type { DraftControls } from './use-draft.ts';
import styles from './CaseTools.module.css';

interface Props {
  item: Case;
  controls: DraftControls;
  act: QueueEdit['act'];
  actions: CaseActions;
  onSolve: () => void;
  onClose: () => void;
}

/** What can be done with a case at one press; what was typed below stays. */
export function CaseTools({ item, controls, act, actions, onSolve, onClose }: Props) {
  const [pinning, setPinning] = useState(false);
  const { me, take, reply, unpin } = actions;
  const own = (owner: string | null): void => {
    controls.forget('owner');
    act({ kind: 'takeCase', case: item.id, owner });
  };
  const done = item.status === 'solved' || item.status === 'closed';
  return (
    <div className={styles.tools}>
      <div className={styles.buttons} role="group" aria-label="What can be done with it">
        {me === null && !controls.dirty && (
          <Button size="small" icon="person" onClick={() => take(item)}>
            Take it…
          </Button>
        )}
        {me !== null && item.owner !== me.id && (
          <Button size="small" icon="person" onClick={() => own(me.id)}>
            Take it, as {me.name}
          </Button>
        )}
        {me !== null && item.owner === me.id && (
          <Button size="small" icon="person" onClick={() => own(null)}>
            Give it back
          </Button>
        )}
        {item.firstReplyAt === null ? (
          <Button size="small" icon="mail" onClick={() => reply(item)}>
            First reply sent
          </Button>
        ) : (
          <Button
            size="small"
            icon="mail"
            onClick={() => act({ kind: 'editCase', case: item.id, changes: { firstReplyAt: null } })}
          >
            Not replied after all
          </Button>
        )}
        {item.pin === null ? (
          <Button size="small" icon="pin" aria-expanded={pinning} onClick={() => setPinning(!pinning)}>
            Pin with a reason
          </Button>
        ) : (
          <Button size="small" icon="pin" onClick={() => unpin(item)}>
            Take the pin off
          </Button>
        )}
        {done ? (
          <Button
            size="small"
            icon="refresh"
            onClick={() => {
              controls.forget('status');
              act({ kind: 'setCaseStatus', case: item.id, status: 'open' });
            }}
          >
            Open it again
          </Button>
        ) : (
          <Button size="small" icon="check" onClick={onSolve}>
            Solve
          </Button>
        )}
        <Button
          size="small"
          variant="ghost"
          icon="trash"
          className={styles.remove}
          onClick={() => {
            if (act({ kind: 'removeCase', case: item.id })) onClose();
          }}
        >
          Remove
        </Button>
      </div>
      {pinning && item.pin === null && (
        <PinForm
          onPin={(reason) => {
            const pinned = act({ kind: 'pinCase', case: item.id, reason });
            if (pinned) setPinning(false);
            return pinned ? '' : 'The board refused it.';
          }}
        />
      )}
    </div>
  );
}
