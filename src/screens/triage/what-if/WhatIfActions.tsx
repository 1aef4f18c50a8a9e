import type { EditAction } from '../../../core/board/edit.ts';
import type { TriedPart } from '../../../core/plan/tried-part.ts';
import { useReadOnly } from '../../../state/use-read-only.ts';
import type { TriedDraft } from '../../../state/what-if/use-tried.ts';
import { Button } from '../../../ui/Button.tsx';
import { useOnlyLooking } from '../use-only-looking.ts';
import { useToldEdit } from '../use-told-edit.ts';
import { WHAT_IF_BUTTON } from './late-what-if.ts';
import styles from './WhatIfPanel.module.css';

interface Props {
  changes: readonly TriedPart[];
  action: EditAction;
  tried: TriedDraft;
}

const PAST = 'The screen looks at another moment: nothing can be put on the board here.';

/** Puts what was tried on the board as one edit, or drops it. */
export function WhatIfActions({ changes, action, tried }: Props) {
  const onlyLooking = useOnlyLooking();
  const { why } = useReadOnly();
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
      {onlyLooking && <p className={styles.soft}>{why ?? PAST}</p>}
      {some && !onlyLooking && (
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
