import { useState } from 'react';
import type { EditAction } from '../../../core/board/edit.ts';
import { useTriedDays } from '../../../state/what-if/use-tried-days.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './PlannerWhatIf.module.css';

interface Props {
  day: string;
  count: number;
  action: EditAction;
  onClose: () => void;
}

/** Puts what was tried for a day on the board as one edit, or drops it. */
export function DayActions({ day, count, action, onClose }: Props) {
  const { edit, locked } = usePlanner();
  const { dropDay } = useTriedDays();
  const [refusal, setRefusal] = useState('');
  const close = (): void => {
    dropDay(day);
    onClose();
  };
  const apply = (): void => {
    const outcome = edit(action);
    if (outcome.ok) close();
    else setRefusal(outcome.reason);
  };
  return (
    <div className={styles.actions}>
      <FieldError>{refusal}</FieldError>
      {locked !== null && <p className={styles.soft}>{locked}</p>}
      {count > 0 && locked === null && (
        <Button variant="primary" icon="check" onClick={apply}>
          {count === 1 ? 'Apply 1 change' : `Apply ${count} changes`}
        </Button>
      )}
      <Button icon="close" onClick={close}>
        {count > 0 ? 'Drop' : 'Close'}
      </Button>
    </div>
  );
}
