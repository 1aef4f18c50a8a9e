import { useId, useRef, useState, type RefObject } from 'react';
import { TEXT_LIMIT } from '../../../core/policy/primitives.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { absencesOn } from '../../../core/plan/absences-on.ts';
import { daysWords } from './paint-words.ts';
import type { Chosen, DayEdits } from './use-day-edits.ts';

export interface NoteDialogProps {
  /** Null: closed. */
  chosen: Chosen | null;
  edits: DayEdits;
  onClose: () => void;
}

/** A note for the selected days: "leave", "sick". */
export function NoteDialog({ chosen, edits, onClose }: NoteDialogProps) {
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open={chosen !== null}
      onOpenChange={(open) => !open && onClose()}
      title="Note for these days"
      description={chosen === null ? undefined : describe(chosen)}
      size="small"
      initialFocus={field}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form}>
            Save note
          </Button>
        </>
      }
    >
      {chosen !== null && <NoteForm id={form} field={field} chosen={chosen} edits={edits} onClose={onClose} />}
    </Dialog>
  );
}

interface FormProps extends NoteDialogProps {
  id: string;
  field: RefObject<HTMLInputElement | null>;
  chosen: Chosen;
}

function NoteForm({ id, field, chosen, edits, onClose }: FormProps) {
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
        ref={field}
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
