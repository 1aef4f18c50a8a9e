import type { Queue } from '../../../core/queue/queue.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { DraftControls } from './use-draft.ts';
import styles from './CaseForm.module.css';

interface Props {
  controls: DraftControls;
  rules: Queue['rules'];
}

/** What pre-sales adds: who opened it, leadership's exception, and the six things a CE's request brings. */
export function PreSalesFields({ controls: { draft, errors, set }, rules: { policy, edition } }: Props) {
  const { requestFields, severities } = policy.preSales;
  const severity = severities.find(({ priority }) => priority === draft.priority)?.when;
  const isMissing = (text: string): boolean => text.trim() === '';
  const missing = requestFields.filter(({ id }) => isMissing(draft.request[id]));
  return (
    <fieldset className={styles.preSales}>
      <legend className={styles.legend}>
        Pre-sales <span className={styles.hint}>{edition.preSales.text}</span>
      </legend>
      {severity !== undefined && (
        <p className={styles.hint}>
          Pre-sales {draft.priority}: {severity}
        </p>
      )}
      <Checkbox label="Opened by a CE" checked={draft.openedByCE} onChange={(on) => set('openedByCE', on)} />
      <Checkbox
        label="Leadership granted an exception"
        checked={draft.excepted}
        onChange={(on) => set('excepted', on)}
      />
      {draft.excepted && (
        <TextField
          label="Reason for the exception"
          value={draft.exceptionReason}
          onChange={(reason) => set('exceptionReason', reason)}
          error={errors.exceptionReason}
          maxLength={2000}
        />
      )}
      <p className={styles.sixth}>
        The CE&rsquo;s request{' '}
        {missing.length === 0 ? (
          <Badge tone="success" size="small">
            complete
          </Badge>
        ) : (
          <Badge tone="warning" size="small">
            {missing.length} of {requestFields.length} missing
          </Badge>
        )}
      </p>
      <div className={styles.fields}>
        {requestFields.map(({ id, label, hint }) => (
          <TextArea
            key={id}
            label={isMissing(draft.request[id]) ? `${label}, missing` : label}
            value={draft.request[id]}
            onChange={(text) => set('request', { ...draft.request, [id]: text })}
            description={hint}
            rows={2}
          />
        ))}
      </div>
    </fieldset>
  );
}
