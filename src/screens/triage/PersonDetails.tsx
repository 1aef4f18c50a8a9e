import { useState } from 'react';
import type { Person } from '../../core/board/board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EnteredText } from '../../widgets/EnteredText.tsx';
import styles from './PersonDetails.module.css';

/** Behind a name: who entered the numbers and when, and how to rename, move or remove the person. */
export function PersonDetails({ person }: { person: Person }) {
  const { readOnly } = useReadOnly();
  return (
    <Popover
      label={`${person.name}: details`}
      trigger={person.name}
      title={person.name}
      triggerClassName={styles.trigger ?? ''}
    >
      <dl className={styles.entered}>
        <dt>Open cases</dt>
        <dd>
          {person.openCases}, <EnteredText stamp={person.entered['openCases']} />
        </dd>
        <dt>Today</dt>
        <dd>
          {person.availability}, <EnteredText stamp={person.entered['availability']} />
        </dd>
      </dl>
      {!readOnly && <PersonForm person={person} />}
    </Popover>
  );
}

function PersonForm({ person }: { person: Person }) {
  const edit = useEdit();
  const policy = usePolicy();
  const [name, setName] = useState(person.name);
  const [refusal, setRefusal] = useState('');
  const rename = (): void => {
    if (name === person.name) return;
    const answer = edit({ kind: 'editPerson', person: person.id, changes: { name } });
    setRefusal(answer.ok ? '' : answer.reason);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <TextField label="Name" value={name} onChange={setName} onBlur={rename} error={refusal} />
      {policy.regions.length > 1 && (
        <SelectField
          label="Region"
          value={person.region}
          options={policy.regions.map((region) => ({ value: region.id, label: region.name }))}
          onChange={(region) => edit({ kind: 'editPerson', person: person.id, changes: { region } })}
        />
      )}
      <Button
        variant="danger"
        size="small"
        icon="trash"
        onClick={() => edit({ kind: 'removePerson', person: person.id })}
      >
        Remove {person.name}
      </Button>
    </form>
  );
}
