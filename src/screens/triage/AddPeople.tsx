import { useRef, useState, type ClipboardEvent } from 'react';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useMoment } from '../../state/use-moment.ts';
import { usePreferences } from '../../state/use-preferences.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { newPeople } from './new-people.ts';
import { useFieldEdit } from './use-field-edit.ts';
import styles from './AddPeople.module.css';

/** Adds one name, or several with commas between them, and is ready for the next. */
export function AddPeople({ region }: { region: PolicyRegion }) {
  const { edit, refusal, refuse } = useFieldEdit();
  const readOnly = useWhyReadOnly() !== null;
  const people = useBoard((board) => board.people);
  const { now } = useMoment();
  const { name } = usePreferences();
  const [names, setNames] = useState('');
  const field = useRef<HTMLInputElement>(null);
  if (readOnly) return null;
  const add = (): void => {
    const added = newPeople(names, region.id, people, { at: new Date(now()).toISOString(), by: name });
    field.current?.focus();
    if (added.length === 0) return refuse('Type a name, or several with commas between them.');
    if (edit({ kind: 'addPeople', people: added }).ok) setNames('');
  };
  // A field of one line would run the lines of a list together.
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const lines = event.clipboardData
      .getData('text')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
    if (lines.length < 2) return;
    event.preventDefault();
    setNames([names.trim(), ...lines].filter((part) => part !== '').join(', '));
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={`Add people to ${region.name}`}
        hideLabel
        placeholder="Add names, with commas"
        value={names}
        onChange={(next) => {
          setNames(next);
          refuse('');
        }}
        onPaste={paste}
        error={refusal}
        autoComplete="off"
        data-begin=""
        ref={field}
      />
      <Button type="submit" icon="plus">
        Add
      </Button>
    </form>
  );
}
