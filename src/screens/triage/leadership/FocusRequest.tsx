import type { Person } from '../../../core/board/board.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import type { Standby } from '../../../core/level/standby-people.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { Button } from '../../../ui/Button.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { focusQuestion } from './focus-question.ts';
import styles from './FocusPanel.module.css';

interface Props {
  request: Standby;
  state: RegionState;
  onConfirm: (person: Person) => void;
}

/** One focus day that waits for a yes: what it would change, the question to ask, and the yes. */
export function FocusRequest({ request, state, onConfirm }: Props) {
  const { channels } = usePolicy();
  const onlyLooking = useLocked() !== null;
  const now = useNow('minute');
  const { person, level } = request;
  return (
    <li className={styles.person}>
      <p>
        <b>{person.name}</b> <span className={styles.soft}>{state.region.name}</span>
      </p>
      <p className={styles.soft}>
        {level === state.live ? `A yes leaves the level at ${level}` : `A yes → level ${level}`}
      </p>
      <div className={styles.actions}>
        {!onlyLooking && (
          <Button size="small" aria-label={`Confirm ${person.name}’s focus day`} onClick={() => onConfirm(person)}>
            Confirm
          </Button>
        )}
        <CopyButton
          size="small"
          variant="ghost"
          label="Copy the question"
          aria-label={`Copy the question about ${person.name}`}
          text={() => focusQuestion(request, state, channels.leadership, now)}
        />
      </div>
    </li>
  );
}
