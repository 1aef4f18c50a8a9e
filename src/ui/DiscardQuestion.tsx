import { Button } from './Button.tsx';
import styles from './DiscardQuestion.module.css';

export type DiscardQuestionProps = {
  onGoOn: () => void;
  onDiscard: () => void;
};

/** In the foot of a dialog that somebody wants to leave with things typed that nobody kept. */
export function DiscardQuestion({ onGoOn, onDiscard }: DiscardQuestionProps) {
  return (
    <div className={styles.foot} role="alert">
      <p className={styles.question}>Throw away what you typed?</p>
      <Button onClick={onGoOn}>Keep editing</Button>
      <Button variant="danger" onClick={onDiscard}>
        Throw away
      </Button>
    </div>
  );
}
