import { useRef, useState } from 'react';
import type { Person } from '../../core/board/board.ts';
import { personId } from '../../core/board/person-id.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './AddPeople.module.css';

const newPeople = (names: string, region: string, people: readonly Person[]): Person[] => {
  const added: Person[] = [];
  for (const name of names.split(/[,;\n]/).map((part) => part.trim())) {
    if (name === '') continue;
    const id = personId(name, [...people, ...added]);
    added.push({
      id,
      name,
      region,
      availability: 'working',
      focusConfirmed: false,
      openCases: 0,
      away: [],
      entered: {},
    });
  }
  return added;
};

/** Adds one name, or several with commas between them, and is ready for the next. */
export function AddPeople({ region }: { region: PolicyRegion }) {
  const edit = useEdit();
  const { readOnly } = useReadOnly();
  const people = useBoard((board) => board.people);
  const [names, setNames] = useState('');
  const [refusal, setRefusal] = useState('');
  const field = useRef<HTMLInputElement>(null);
  if (readOnly) return null;
  const add = (): void => {
    const added = newPeople(names, region.id, people);
    if (added.length === 0) return setRefusal('Type a name, or several with commas between them.');
    const answer = edit({ kind: 'addPeople', people: added });
    if (answer.ok) setNames('');
    setRefusal(answer.ok ? '' : answer.reason);
    field.current?.focus();
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
        placeholder="Add a name, or several with commas"
        value={names}
        onChange={setNames}
        error={refusal}
        ref={field}
      />
      <Button type="submit" icon="plus">
        Add
      </Button>
    </form>
  );
}
