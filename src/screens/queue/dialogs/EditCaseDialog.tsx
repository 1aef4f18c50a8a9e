import { useId, useState } from 'react';
import type { Case } from '../../../core/board/case.ts';
import { writeCase } from '../../../core/board/change/write-case.ts';
import type { CaseChanges } from '../../../core/board/edits/case-changes.ts';
import { caseOpenedAt } from '../../../core/queue/case-opened-at.ts';
import type { Queue } from '../../../core/queue/queue.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useShallow } from '../../../state/use-shallow.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useCloseGuard } from '../../../ui/use-close-guard.ts';
import type { CaseActions } from '../use-case-actions.ts';
import type { QueueEdit } from '../use-queue-edit.ts';
import { draftOf } from './case-draft.ts';
import { CaseForm } from './CaseForm.tsx';
import { CaseStanding } from './CaseStanding.tsx';
import { CaseTools } from './CaseTools.tsx';
import { checkDraft } from './check-draft.ts';
import { FormFoot } from '../../../ui/FormFoot.tsx';
import { draftChanges } from './draft-changes.ts';
import { useDraft } from './use-draft.ts';
import { useStamp } from './use-stamp.ts';
import styles from './CaseForm.module.css';

interface Props {
  item: Case;
  /** It was removed elsewhere while it stood open here. */
  gone: boolean;
  queue: Queue;
  queueEdit: QueueEdit;
  actions: CaseActions;
  onClose: () => void;
}

/** A case with everything that is known of it, to read and to change. */
export function EditCaseDialog({ item, gone, queue, queueEdit: { edit, act }, actions, onClose }: Props) {
  const form = useId();
  const known = useBoard(useShallow(({ cases, people, regions }) => ({ cases, people, regions })));
  const before = draftOf(item);
  const controls = useDraft(before);
  const { draft, dirty } = controls;
  const [refusal, setRefusal] = useState('');
  const stamp = useStamp();
  const { asking, onOpenChange, goOn } = useCloseGuard(dirty, onClose);
  const save = (also: CaseChanges = {}): void => {
    const errors = checkDraft(draft, before, known);
    setRefusal('');
    if (Object.keys(errors).length > 0) return controls.refuse(errors);
    const changes = { ...draftChanges(before, draft, stamp()), ...also };
    if (Object.keys(changes).length === 0) return onClose();
    const outcome = gone
      ? edit({ kind: 'addCase', case: writeCase(item, changes).after })
      : edit({ kind: 'editCase', case: item.id, changes });
    if (outcome.ok) onClose();
    else setRefusal(outcome.reason);
  };
  const solve = (): void => {
    if (dirty) save({ status: 'solved' });
    else if (act({ kind: 'solveCase', case: item.id })) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      size="large"
      title={item.title || `Case ${item.id}`}
      description={`${item.id}${item.customer === '' ? '' : `, ${item.customer}`}`}
      footer={
        <FormFoot
          form={form}
          saveLabel={gone ? 'Put it back' : 'Save'}
          refusal={refusal}
          asking={asking}
          onGoOn={goOn}
          onClose={onClose}
        />
      }
    >
      <div className={styles.form}>
        {gone ? (
          <Banner tone="warning" title="This case was removed meanwhile">
            Somebody took it off the board while it was open here. What you typed is still here and can be put back.
          </Banner>
        ) : (
          <>
            <CaseStanding item={item} queue={queue} />
            <CaseTools item={item} controls={controls} act={act} actions={actions} onSolve={solve} onClose={onClose} />
          </>
        )}
        <CaseForm
          id={form}
          controls={controls}
          rules={queue.rules}
          unreadableDate={caseOpenedAt(item) === null ? item.openedAt : null}
          adding={false}
          onSave={() => save()}
        />
      </div>
    </Dialog>
  );
}
