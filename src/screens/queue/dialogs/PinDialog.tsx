import { useId, useRef } from 'react';
import type { Case } from '../../../core/board/case.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { QueueEdit } from '../use-queue-edit.ts';
import { PinForm } from './PinForm.tsx';
import { StampText } from './StampText.tsx';
import styles from './PinDialog.module.css';

interface Props {
  item: Case;
  queueEdit: QueueEdit;
  onClose: () => void;
}

/** Puts a case above the order, with a reason; or takes the pin off that it has. */
export function PinDialog({ item, queueEdit: { edit, act }, onClose }: Props) {
  const form = useId();
  const reason = useRef<HTMLTextAreaElement>(null);
  const pin = (text: string): string => {
    const outcome = edit({ kind: 'pinCase', case: item.id, reason: text });
    if (outcome.ok) onClose();
    return outcome.ok ? '' : outcome.reason;
  };
  const unpin = (): void => {
    if (act({ kind: 'unpinCase', case: item.id })) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="small"
      title={item.pin === null ? 'Pin it above the order' : 'It is pinned above the order'}
      description={item.title || item.id}
      initialFocus={reason}
      footer={
        <>
          {item.pin === null ? (
            <Button onClick={onClose}>Cancel</Button>
          ) : (
            <Button onClick={unpin}>Take the pin off</Button>
          )}
          <Button variant="primary" type="submit" form={form} icon="pin">
            {item.pin === null ? 'Pin it' : 'Pin it anew'}
          </Button>
        </>
      }
    >
      {item.pin !== null && (
        <p className={styles.before}>
          “{item.pin.reason}” <StampText stamp={item.pin} />
        </p>
      )}
      <PinForm form={form} fieldRef={reason} onPin={pin} />
    </Dialog>
  );
}
