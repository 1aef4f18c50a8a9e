import { useEffect, useRef, type KeyboardEvent, type Ref } from 'react';
import type { Queue } from '../../../core/queue/queue.ts';
import { CaseFields } from './CaseFields.tsx';
import { PreSalesFields } from './PreSalesFields.tsx';
import type { DraftControls } from './use-draft.ts';
import styles from './CaseForm.module.css';

interface Props {
  id: string;
  controls: DraftControls;
  rules: Queue['rules'];
  unreadableDate: string | null;
  adding: boolean;
  titleRef?: Ref<HTMLInputElement> | undefined;
  onSave: () => void;
}

/** The fields of a case. A refused save leaves everything typed and goes to the first field with a reason. */
export function CaseForm({ id, controls, rules, unreadableDate, adding, titleRef, onSave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { draft, refusals, refuse } = controls;
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const save = (): void => {
    const opened = form.current?.elements.namedItem('openedAt');
    if (opened instanceof HTMLInputElement && opened.validity.badInput)
      refuse({ openedAt: 'This is not a whole date and time.' });
    else onSave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <form
      ref={form}
      id={id}
      noValidate
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <CaseFields
        controls={controls}
        rules={rules}
        unreadableDate={unreadableDate}
        adding={adding}
        titleRef={titleRef}
      />
      {(draft.segment === 'pre-sales' || draft.openedByCE || draft.excepted) && (
        <PreSalesFields controls={controls} rules={rules} />
      )}
    </form>
  );
}
