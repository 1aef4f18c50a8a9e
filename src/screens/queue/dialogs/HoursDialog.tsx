import { useId, useRef, useState } from 'react';
import type { TimeLogEntry } from '../../../core/board/record.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useMe } from '../../../state/use-me.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { usePreferences } from '../../../state/use-preferences.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { QueueEdit } from '../use-queue-edit.ts';
import { FormFoot } from '../../../ui/FormFoot.tsx';
import { HoursFields } from './HoursFields.tsx';
import { RecentHours } from './RecentHours.tsx';
import { checkHours, draftOfEntry, entryOf, sameEntry, type HoursDraft, type HoursErrors } from './hours-draft.ts';
import styles from './HoursDialog.module.css';

interface Props {
  queueEdit: QueueEdit;
  onClose: () => void;
}

/** Hours of one person for one region and day; what was logged for the same three before is replaced. */
export function HoursDialog({ queueEdit: { edit }, onClose }: Props) {
  const form = useId();
  const policy = usePolicy();
  const me = useMe();
  const { name, setName } = usePreferences();
  const today = new Date(useNow('minute')).toISOString().slice(0, 10);
  const log = useBoard((board) => board.timeLog);
  const [start] = useState<HoursDraft>(() => {
    const region = me?.region ?? policy.regions[0]?.id ?? '';
    const key = { day: today, region, by: me?.name ?? name, customerHours: '', internalHours: '' };
    const before = sameEntry(key, log);
    return before === undefined ? key : draftOfEntry(before);
  });
  const [draft, setDraft] = useState(start);
  const first = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<HoursErrors>({});
  const [refusal, setRefusal] = useState('');
  const before = sameEntry(draft, log);
  const change = (changes: Partial<HoursDraft>): void => {
    setDraft({ ...draft, ...changes });
    setErrors({});
  };
  const keep = (entry: TimeLogEntry): boolean => {
    const outcome = edit({ kind: 'logHours', entry });
    setRefusal(outcome.ok ? '' : outcome.reason);
    return outcome.ok;
  };
  const save = (): void => {
    const reasons = checkHours(draft, log, today);
    if (reasons !== null) return setErrors(reasons);
    if (!keep(entryOf(draft))) return;
    if (name.trim() === '') setName(draft.by.trim());
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Log hours"
      initialFocus={first}
      description="How a day's hours went to customers and to internal work: per day, region and person."
      footer={
        <FormFoot
          form={form}
          saveLabel={before === undefined ? 'Log them' : 'Replace them'}
          refusal={refusal}
          asking={false}
          onGoOn={onClose}
          onClose={onClose}
        />
      }
    >
      <form
        id={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <HoursFields
          firstRef={first}
          needsName={start.by === ''}
          draft={draft}
          errors={errors}
          today={today}
          before={before}
          onChange={change}
        />
      </form>
      <RecentHours
        log={log}
        onEdit={(entry) => change(draftOfEntry(entry))}
        onRemove={(entry) => keep({ ...entry, customerHours: 0, internalHours: 0 })}
      />
    </Dialog>
  );
}
