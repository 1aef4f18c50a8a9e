import { useRef, useState } from 'react';
import { formatDay } from '../../../core/clock/format-day.ts';
import { useKeptPlans } from '../../../state/use-kept-plans.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { keepFocus } from '../../../ui/keep-focus.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { usePlanner } from '../use-planner.ts';
import { CompareFile } from './CompareFile.tsx';
import { Comparison } from './Comparison.tsx';
import styles from './SavedPlans.module.css';
import { SavedPlan } from './SavedPlan.tsx';

const NAME_LIMIT = 80;

/** Plans as they once were: kept under a name, taken along as files, compared with the one on screen. */
export function SavedPlans() {
  const { plan, now, compared } = usePlanner();
  const { plans, keep, forget } = useKeptPlans();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const onGone = (): void => keepFocus(field.current);
  const [refusal, refuse] = useState('');
  const usual = `Plan from ${formatDay(plan.from)}`;
  const onKeep = (event: React.FormEvent): void => {
    event.preventDefault();
    const outcome = keep({ name: name.trim() || usual, keptAt: new Date(now).toISOString(), plan });
    refuse(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) setName('');
  };
  return (
    <Card title="Kept plans">
      <p className={styles.note}>Keep the plan as it is now, on this device, and see later what became different.</p>
      <form className={styles.keep} onSubmit={onKeep}>
        <TextField
          ref={field}
          label="Name of this plan"
          hideLabel
          value={name}
          placeholder={usual}
          maxLength={NAME_LIMIT}
          error={refusal}
          onChange={setName}
        />
        <Button type="submit" icon="plus">
          Keep this plan
        </Button>
      </form>
      {plans.length > 0 && (
        <ul className={styles.list}>
          {plans.map((one) => (
            <SavedPlan
              key={one.text}
              saved={one}
              onForget={() => {
                forget(one.text);
                onGone();
              }}
            />
          ))}
        </ul>
      )}
      <CompareFile />
      {compared !== null && <Comparison compared={compared} onStopped={onGone} />}
    </Card>
  );
}
