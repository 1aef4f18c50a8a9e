import { useCallback, useRef, useState } from 'react';
import { formatDay } from '../../../core/clock/format-day.ts';
import { useTriedDays } from '../../../state/what-if/use-tried-days.ts';
import { Button } from '../../../ui/Button.tsx';
import { usePlanner } from '../use-planner.ts';
import { DayWhatIf } from './DayWhatIf.tsx';
import styles from './PlannerWhatIf.module.css';

const NOTHING: readonly never[] = [];

/** A what-if on the chosen day: the way into it, and the what-if while one is under way. */
export function PlannerWhatIf() {
  const { plan, selected } = usePlanner();
  const { days } = useTriedDays();
  const [opened, setOpened] = useState<string | null>(null);
  const closed = useRef(false);
  const takeFocusBack = useCallback((button: HTMLButtonElement | null): void => {
    if (button === null || !closed.current) return;
    closed.current = false;
    button.focus();
  }, []);
  const close = (): void => {
    closed.current = true;
    setOpened(null);
  };
  const day = plan.days.find((one) => one.day === selected?.day);
  const cell = day?.regions.find((one) => one.region === selected?.region);
  if (day === undefined || cell === undefined || cell.closed) return null;
  const changes = days.get(day.day);
  if (changes !== undefined || opened === day.day)
    return <DayWhatIf day={day.day} cell={cell} changes={changes ?? NOTHING} onClose={close} />;
  return (
    <p className={styles.offer}>
      <Button ref={takeFocusBack} size="small" icon="ladder" onClick={() => setOpened(day.day)}>
        What if…
      </Button>
      <span className={styles.soft}>
        Try who is away and how many cases there are on {formatDay(day.day)}. Nothing changes until you apply it.
      </span>
    </p>
  );
}
