import type { EditAction } from '../../../core/board/edit.ts';
import type { TriedPart } from '../../../core/plan/tried-part.ts';
import type { TriedDraft } from '../../../state/what-if/use-tried.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLocked } from '../../../state/use-locked.ts';
import { useToldEdit } from '../use-told-edit.ts';
import { WHAT_IF_BUTTON } from './late-what-if.ts';
import styles from './WhatIfPanel.module.css';

interface Props {
  changes: readonly TriedPart[];
  action: EditAction;
  tried: TriedDraft;
}

/** Puts what was tried on the board as one edit, or drops it. */
export function WhatIfActions({ changes, action, tried }: Props) {
  const locked = useLocked();
  const edit = useToldEdit();
  const close = (): void => {
    tried.drop();
    document.querySelector<HTMLElement>(`#${WHAT_IF_BUTTON}`)?.focus();
  };
  const apply = (): void => {
    if (edit(action).ok) close();
  };
  const some = changes.length > 0;
  return (
    <div className={styles.actions}>
      {locked !== null && <p className={styles.soft}>{locked}</p>}
      {some && locked === null && (
        <Button variant="primary" icon="check" onClick={apply}>
          {changes.length === 1 ? 'Apply 1 change' : `Apply ${changes.length} changes`}
        </Button>
      )}
      {some && (
        <Button icon="undo" onClick={() => tried.keep(() => false)}>
          Start over
        </Button>
      )}
      <Button icon="close" onClick={close}>
        {some ? 'Drop' : 'Close'}
      </Button>
    </div>
  );
}
