import { useId, useState } from 'react';
import { TEXT_LIMIT } from '../../../core/policy/primitives.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { absencesOn } from '../../../core/plan/absences-on.ts';
import { daysWords } from './paint-words.ts';
import type { Chosen, DayEdits } from './use-day-edits.ts';

interface Props {
  /** Null: closed. */
  chosen: Chosen | null;
  edits: DayEdits;
  onClose: () => void;
}

/** A note for the selected days: "leave", "sick". */
export function NoteDialog({ chosen, edits, onClose }: Props) {
  const form = useId();
  return (
    <Dialog
      open={chosen !== null}
      onOpenChange={(open) => !open && onClose()}
      title="Note for these days"
      description={chosen === null ? undefined : describe(chosen)}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form}>
            Save note
          </Button>
        </>
      }
    >
      {chosen !== null && <NoteForm id={form} chosen={chosen} edits={edits} onClose={onClose} />}
    </Dialog>
  );
}

function NoteForm({ id, chosen, edits, onClose }: Props & { id: string; chosen: Chosen }) {
  const [note, setNote] = useState(noteOf(chosen));
  return (
    <form
      id={id}
      onSubmit={(event) => {
        event.preventDefault();
        edits.setNote(chosen, note.trim());
        onClose();
      }}
    >
      <TextField
        label="Note"
        value={note}
        onChange={setNote}
        maxLength={TEXT_LIMIT}
        autoComplete="off"
        description="Why they are away, such as leave. Everybody who sees the board can read it."
      />
    </form>
  );
}

const noteOf = ({ people, first }: Chosen): string => (people[0] ? (absencesOn(people[0], first)[0]?.note ?? '') : '');

const describe = ({ people, first, last }: Chosen): string => {
  const who = people.length === 1 ? (people[0]?.name ?? '') : `${people.length} people`;
  return `${who}, ${daysWords(first, last)}. Days that are not away become so.`;
};
