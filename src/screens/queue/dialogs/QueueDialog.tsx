import { Suspense, useCallback, useState } from 'react';
import type { Case } from '../../../core/board/case.ts';
import type { Queue } from '../../../core/queue/queue.ts';
import type { Opened } from '../opened.ts';
import type { CaseActions } from '../use-case-actions.ts';
import type { QueueEdit } from '../use-queue-edit.ts';
import { AddCaseDialog } from './AddCaseDialog.tsx';
import { EditCaseDialog } from './EditCaseDialog.tsx';
import { HoursDialog } from './HoursDialog.tsx';
import { PinDialog } from './PinDialog.tsx';
import { ReadCaseDialog } from './ReadCaseDialog.tsx';
import { WhoDialog } from './WhoDialog.tsx';
import { late } from '../../../ui/late.ts';

// The drawing package comes only when somebody wants to see the chart.
const ChartDialog = late(() => import('./ChartDialog.tsx'), 'ChartDialog');

export interface QueueDialogProps {
  opened: Opened;
  queue: Queue;
  queueEdit: QueueEdit;
  actions: CaseActions;
  /** Filters for the cases of this person. */
  onMine: (person: string) => void;
  onOpen: (opened: Opened | null) => void;
}

/** Whatever is open above the queue. */
export function QueueDialog({ opened, queue, queueEdit, actions, onMine, onOpen }: QueueDialogProps) {
  const close = useCallback(() => onOpen(null), [onOpen]);
  if (opened.what === 'add')
    return <AddCaseDialog asked={opened.asked} rules={queue.rules} edit={queueEdit.edit} onClose={close} />;
  if (opened.what === 'hours') return <HoursDialog queueEdit={queueEdit} onClose={close} />;
  if (opened.what === 'chart')
    return (
      <Suspense fallback={null}>
        <ChartDialog onClose={close} />
      </Suspense>
    );
  if (opened.what === 'who') {
    const { goOn } = opened;
    return (
      <WhoDialog
        onClose={close}
        onPerson={({ id }) => {
          if (goOn === 'mine') onMine(id);
          else queueEdit.act({ kind: 'takeCase', case: goOn.take, owner: id });
          close();
        }}
      />
    );
  }
  return (
    <OfCase key={opened.id} opened={opened} queue={queue} queueEdit={queueEdit} actions={actions} onClose={close} />
  );
}

interface OfCaseProps extends Pick<QueueDialogProps, 'queue' | 'queueEdit' | 'actions'> {
  opened: Extract<Opened, { id: string }>;
  onClose: () => void;
}

/** A dialog about one case; it outlives the case, so that nothing typed is lost when that is removed elsewhere. */
function OfCase({ opened: { what, id }, queue, queueEdit, actions, onClose }: OfCaseProps) {
  const onBoard = queue.cases.find((one) => one.id === id);
  const [last, setLast] = useState<Case | undefined>(onBoard);
  if (onBoard !== undefined && onBoard !== last) setLast(onBoard);
  const item = onBoard ?? last;
  if (item === undefined) return null;
  if (actions.readOnly) return <ReadCaseDialog item={item} queue={queue} onClose={onClose} />;
  if (what === 'pin') return <PinDialog item={item} queueEdit={queueEdit} onClose={onClose} />;
  return (
    <EditCaseDialog
      item={item}
      gone={onBoard === undefined}
      queue={queue}
      queueEdit={queueEdit}
      actions={actions}
      onClose={onClose}
    />
  );
}
