import { useRef, useState } from 'react';
import type { StatusFile } from '../../../core/status/status-file.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useCloseGuard } from '../../../ui/use-close-guard.ts';
import { RequestFoot } from './RequestFoot.tsx';
import { RequestPreview } from './RequestPreview.tsx';
import { SeverityChoice } from './SeverityChoice.tsx';
import { useRequestDraft } from './use-request-draft.ts';
import styles from './RequestDialog.module.css';

export interface RequestDialogProps {
  replies: StatusFile['severities'];
  onClose: () => void;
}

/** A CE asks support for a prospect: severity, six things, and a text to copy or mail. Nothing typed leaves the page. */
export function RequestDialog({ replies, onClose }: RequestDialogProps) {
  const policy = usePolicy();
  const draft = useRequestDraft(policy);
  const [tooEarly, setTooEarly] = useState(false);
  const severity = useRef<HTMLDivElement>(null);
  const { asking, onOpenChange, goOn } = useCloseGuard(draft.dirty, onClose);
  const onTooEarly = (): void => {
    setTooEarly(true);
    severity.current?.querySelector('input')?.focus();
  };
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      size="large"
      title="Ask support for a prospect"
      description="For customer engineers. What you type stays on this page until you copy or mail it."
      footer={<RequestFoot draft={draft} asking={asking} onGoOn={goOn} onClose={onClose} onTooEarly={onTooEarly} />}
    >
      <div className={styles.request}>
        <div ref={severity} className={styles.severity}>
          <SeverityChoice
            severities={policy.preSales.severities}
            replies={replies}
            value={draft.priority}
            error={tooEarly && draft.priority === null ? 'Choose how severe it is first.' : ''}
            onChoose={draft.choose}
          />
        </div>
        <div className={styles.fields}>
          {policy.preSales.requestFields.map(({ id, label, hint }) => (
            <TextArea
              key={id}
              label={label}
              description={hint}
              rows={2}
              value={draft.request[id]}
              onChange={(text) => draft.type(id, text)}
              autoComplete="off"
            />
          ))}
        </div>
        <RequestPreview text={draft.made?.text ?? null} empty={draft.empty} channels={policy.channels} />
      </div>
    </Dialog>
  );
}
