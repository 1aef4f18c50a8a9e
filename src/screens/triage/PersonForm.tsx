import { useState } from 'react';
import type { Person } from '../../core/board/board.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFieldEdit } from './use-field-edit.ts';
import type { LeaveList } from './use-leave-list.ts';
import styles from './PersonDetails.module.css';

interface Props {
  person: Person;
  inPlay: boolean;
  onLeave: LeaveList;
}

/** How a person is called and where they work; whether leadership confirmed the focus day; and the way off the list. */
export function PersonForm({ person, inPlay, onLeave }: Props) {
  const { edit, refusal } = useFieldEdit();
  const policy = usePolicy();
  const [name, setName] = useState(person.name);
  const rename = (): void => {
    if (name.trim() !== person.name) edit({ kind: 'editPerson', person: person.id, changes: { name: name.trim() } });
  };
  const regions = policy.regions.map(({ id, name: label }) => ({ value: id, label }));
  const known = regions.some(({ value }) => value === person.region);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      {inPlay && person.availability === 'focus' && (
        <Checkbox
          label="Leadership confirmed this focus day"
          checked={person.focusConfirmed}
          onChange={(confirmed) => edit({ kind: 'confirmFocus', person: person.id, confirmed })}
        />
      )}
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        onBlur={rename}
        error={refusal}
        autoComplete="off"
        maxLength={200}
      />
      {(regions.length > 1 || !known) && (
        <SelectField
          label="Region"
          value={person.region}
          options={known ? regions : [{ value: person.region, label: person.region }, ...regions]}
          onChange={(region) => onLeave(person, { kind: 'editPerson', person: person.id, changes: { region } })}
        />
      )}
      <Button
        className={styles.remove}
        variant="danger"
        size="small"
        icon="trash"
        onClick={() => onLeave(person, { kind: 'removePerson', person: person.id })}
      >
        Remove {person.name}
      </Button>
    </form>
  );
}
