import { useNow } from '../../../state/use-now.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { dayHint } from '../../../widgets/day-hint.ts';
import { minuteText } from './case-draft.ts';
import styles from './CaseForm.module.css';

interface Props {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  /** What the board holds where that cannot be read. */
  unreadable: string | null;
}

/** When the request came in. Waiting time and order follow from it. */
export function OpenedField({ value, onChange, error, unreadable }: Props) {
  const now = useNow('minute');
  const kept =
    unreadable !== null && value === ''
      ? `The board holds “${unreadable}”, which stays until you set a time.`
      : undefined;
  return (
    <div className={styles.opened}>
      <TextField
        label="Opened (UTC)"
        type="datetime-local"
        name="openedAt"
        value={value}
        onChange={onChange}
        error={error}
        description={kept ?? dayHint(value)}
      />
      <Button size="medium" onClick={() => onChange(minuteText(now))} aria-label="Opened now">
        Now
      </Button>
    </div>
  );
}
