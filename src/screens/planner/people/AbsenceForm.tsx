import { useEffect, useRef, useState } from 'react';
import type { Absence } from '../../../core/plan/absences-on.ts';
import { TEXT_LIMIT } from '../../../core/policy/primitives.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { DayField } from '../../../widgets/DayField.tsx';
import styles from './AbsencesDialog.module.css';

interface Props {
  /** The one that is changed; null: a new one. */
  absence: Absence | null;
  onSave: (typed: Absence) => void;
  onCancel: () => void;
}

const EMPTY: Absence = { from: '', to: '', note: '' };
const NO_DAY = 'Choose a day.';

const problemsOf = ({ from, to }: Absence): { from?: string; to?: string } => ({
  ...(from === '' && { from: NO_DAY }),
  ...(to === '' ? { to: NO_DAY } : to < from && { to: 'The last day comes before the first.' }),
});

/** The dates of an absence. A wrong one is refused beside its field. */
export function AbsenceForm({ absence, onSave, onCancel }: Props) {
  const [typed, setTyped] = useState(absence ?? EMPTY);
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  // Whoever asked to change one goes on in its first field.
  useEffect(() => {
    if (absence !== null) first.current?.focus();
  }, [absence]);
  const problems = problemsOf(typed);
  const shown = isTried ? problems : {};
  const save = (): void => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    onSave({ ...typed, note: typed.note.trim() });
    setTyped(EMPTY);
    setTried(false);
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={absence === null ? 'New absence' : 'Change this absence'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DayField
        ref={first}
        label="First day"
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
        error={shown.from}
      />
      <DayField
        label="Last day"
        value={typed.to}
        min={typed.from}
        onChange={(to) => setTyped({ ...typed, to })}
        error={shown.to}
      />
      <TextField
        className={styles.wide}
        label="Note"
        optional
        value={typed.note}
        maxLength={TEXT_LIMIT}
        autoComplete="off"
        onChange={(note) => setTyped({ ...typed, note })}
      />
      <div className={styles.buttons}>
        {absence !== null && <Button onClick={onCancel}>Keep as it was</Button>}
        <Button type="submit" icon={absence === null ? 'plus' : 'check'}>
          {absence === null ? 'Add absence' : 'Change absence'}
        </Button>
      </div>
    </form>
  );
}
