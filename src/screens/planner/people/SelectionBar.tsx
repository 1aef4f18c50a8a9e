import { Button } from '../../../ui/Button.tsx';
import { daysWords } from './paint-words.ts';
import type { Chosen, DayEdits } from './use-day-edits.ts';
import styles from './SelectionBar.module.css';

export interface SelectionBarProps {
  chosen: Chosen;
  edits: DayEdits;
  onNote: () => void;
  onDrop: () => void;
}

/** What can be done with the selected days, for a finger and a mouse. */
export function SelectionBar({ chosen, edits, onNote, onDrop }: SelectionBarProps) {
  const { people, first, last } = chosen;
  const who = people.length === 1 ? people[0]?.name : `${people.length} people`;
  return (
    <div className={styles.bar} role="group" aria-label="Selected days">
      <span className={styles.words}>
        <strong>{who}</strong> {daysWords(first, last)}
      </span>
      {edits.locked === null && (
        <>
          <Button size="small" onClick={() => edits.paint(chosen, 'away')}>
            Away
          </Button>
          <Button size="small" onClick={() => edits.paint(chosen, 'back')}>
            Back
          </Button>
          <Button size="small" icon="edit" onClick={onNote}>
            Note
          </Button>
        </>
      )}
      <Button size="small" variant="ghost" onClick={onDrop}>
        Done
      </Button>
    </div>
  );
}
