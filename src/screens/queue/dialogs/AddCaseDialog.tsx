import { useId, useRef, useState } from 'react';
import type { Queue } from '../../../core/queue/queue.ts';
import type { CERequest } from '../../../core/queue/request/ce-request.ts';
import { newId } from '../../../state/store/new-id.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useMe } from '../../../state/use-me.ts';
import { useNow } from '../../../state/use-now.ts';
import { useShallow } from '../../../state/use-shallow.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useCloseGuard } from '../../../ui/use-close-guard.ts';
import type { QueueEdit } from '../use-queue-edit.ts';
import { newDraft } from './case-draft.ts';
import { CaseForm } from './CaseForm.tsx';
import { checkDraft } from './check-draft.ts';
import { FormFoot } from '../../../ui/FormFoot.tsx';
import { draftCase } from './draft-changes.ts';
import { PasteRequest } from './PasteRequest.tsx';
import { requestDraft } from './request-draft.ts';
import { useDraft } from './use-draft.ts';
import { useStamp } from './use-stamp.ts';

interface Props {
  /** A CE's request that was pasted on the screen. */
  asked: CERequest | undefined;
  rules: Queue['rules'];
  edit: QueueEdit['edit'];
  onClose: () => void;
}

/** A new case, typed by hand or filled from a CE's request. */
export function AddCaseDialog({ asked, rules, edit, onClose }: Props) {
  const form = useId();
  const title = useRef<HTMLInputElement>(null);
  const known = useBoard(useShallow(({ cases, people, regions }) => ({ cases, people, regions })));
  const now = useNow('minute');
  const me = useMe();
  const [start] = useState(() => newDraft(now, me?.region ?? ''));
  const controls = useDraft(start, asked && requestDraft(asked, ''));
  const [filled, setFilled] = useState(asked !== undefined);
  const [refusal, setRefusal] = useState('');
  const stamp = useStamp();
  const { asking, onOpenChange, goOn } = useCloseGuard(controls.dirty, onClose);
  const save = (): void => {
    const errors = checkDraft(controls.draft, null, known);
    controls.refuse(errors);
    setRefusal('');
    if (Object.keys(errors).length > 0) return;
    const id = controls.draft.id.trim() || madeUpId();
    const outcome = edit({ kind: 'addCase', case: draftCase(controls.draft, id, stamp()) });
    if (outcome.ok) onClose();
    else setRefusal(outcome.reason);
  };
  const fillFrom = (request: CERequest): void => {
    controls.fill(requestDraft(request, controls.draft.title));
    setFilled(true);
    title.current?.focus();
  };
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      size="large"
      title="Add a case"
      initialFocus={title}
      footer={
        <FormFoot form={form} saveLabel="Add it" refusal={refusal} asking={asking} onGoOn={goOn} onClose={onClose} />
      }
    >
      <PasteRequest filled={filled} onRequest={fillFrom} />
      <CaseForm
        id={form}
        controls={controls}
        rules={rules}
        unreadableDate={null}
        adding
        titleRef={title}
        onSave={save}
      />
    </Dialog>
  );
}

const madeUpId = (): string => `own-${newId().slice(0, 8)}`;
