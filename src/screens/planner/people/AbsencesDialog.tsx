import { useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { usePlanner } from '../use-planner.ts';
import { AbsenceForm } from './AbsenceForm.tsx';
import { AbsenceList } from './AbsenceList.tsx';
import { useAbsenceEdits } from './use-absence-edits.ts';
import styles from './AbsencesDialog.module.css';

export interface AbsencesDialogProps {
  /** Whose; null: closed. */
  person: string | null;
  onClose: () => void;
}

/** One person's absences, with their dates typed by hand. */
export function AbsencesDialog({ person: id, onClose }: AbsencesDialogProps) {
  const { board } = usePlanner();
  const person = board.people.find((one) => one.id === id);
  return (
    <Dialog
      open={person !== undefined}
      onOpenChange={(open) => !open && onClose()}
      title={person === undefined ? 'Absences' : `Absences of ${person.name}`}
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {person !== undefined && <Absences key={person.id} person={person} />}
    </Dialog>
  );
}

function Absences({ person }: { person: Parameters<typeof useAbsenceEdits>[0] }) {
  const { today } = usePlanner();
  const { locked, add, change, remove } = useAbsenceEdits(person);
  const [changing, setChanging] = useState<number | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const absence = changing === null ? undefined : person.away[changing];
  return (
    <div ref={whole} tabIndex={-1} className={styles.absences}>
      <AbsenceList
        away={person.away}
        today={today}
        changing={changing}
        isLocked={locked !== null}
        onChange={setChanging}
        onRemove={(place) => {
          setChanging(null);
          remove(place);
          // The button that was pressed is gone with its line.
          whole.current?.focus();
        }}
      />
      {locked === null ? (
        <AbsenceForm
          key={changing}
          absence={absence ?? null}
          onCancel={() => setChanging(null)}
          onSave={(typed) => {
            if (changing === null) add(typed);
            else change(changing, typed);
            setChanging(null);
          }}
        />
      ) : (
        <p className={styles.locked}>{locked}</p>
      )}
    </div>
  );
}
