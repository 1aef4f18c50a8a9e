import { useRef, useState } from 'react';
import type { Person } from '../../../core/board/board.ts';
import { useBoard } from '../../../state/use-board.ts';
import { usePreferences } from '../../../state/use-preferences.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';

interface Props {
  onPerson: (person: Person) => void;
  onClose: () => void;
}

/** Asks once who is at this device, where that decides what happens. */
export function WhoDialog({ onPerson, onClose }: Props) {
  const people = useBoard((board) => board.people);
  const regionName = useRegionName();
  const { setName } = usePreferences();
  const field = useRef<HTMLSelectElement>(null);
  const [id, setId] = useState('');
  const person = people.find((one) => one.id === id);
  const choose = (): void => {
    if (person === undefined) return;
    setName(person.name);
    onPerson(person);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="small"
      initialFocus={field}
      title="Who are you?"
      description="Kept on this device only. What you change from now on carries this name."
      footer={
        people.length === 0 ? (
          <ButtonLink href="#/triage">Add people on Triage</ButtonLink>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="primary" disabled={person === undefined} onClick={choose}>
              That is me
            </Button>
          </>
        )
      }
    >
      {people.length === 0 ? (
        <p>This board has no people yet, so nobody can own a case.</p>
      ) : (
        <SelectField
          ref={field}
          label="Name"
          value={id}
          options={[
            { value: '', label: 'Choose…' },
            ...people.map(({ id: value, name, region }) => ({ value, label: `${name}, ${regionName(region)}` })),
          ]}
          onChange={setId}
        />
      )}
    </Dialog>
  );
}
