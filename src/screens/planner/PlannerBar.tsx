import { addDays } from '../../core/plan/add-days.ts';
import { DAYS_PER_WEEK, MOST_WEEKS } from '../../core/plan/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './PlannerBar.module.css';
import { ExportMenu } from './ExportMenu.tsx';
import { FromField } from './FromField.tsx';
import { usePlanner } from './use-planner.ts';

const WEEKS = Array.from({ length: MOST_WEEKS }, (_, place) => {
  const weeks = String(place + 1);
  return { value: weeks, label: weeks, title: place === 0 ? '1 week' : `${weeks} weeks` };
});

const REST = [
  { value: 'covered', label: 'Covered', title: 'Weekends and holidays have coverage like any other day' },
  { value: 'closed', label: 'Closed', title: 'Nobody covers weekends and holidays' },
] as const;

/** Which weeks are looked at, and whether their rest days count. */
export function PlannerBar() {
  const { request, today, setFrom, setWeeks, setRestDays } = usePlanner();
  const { from, weeks, restDays = 'covered' } = request;
  return (
    <div className={styles.bar} role="group" aria-label="What is planned">
      <div className={styles.from}>
        <IconButton
          icon="chevron-left"
          label="One week earlier"
          onClick={() => setFrom(addDays(from, -DAYS_PER_WEEK))}
        />
        <FromField key={from} from={from} onFrom={setFrom} />
        <IconButton icon="chevron-right" label="One week later" onClick={() => setFrom(addDays(from, DAYS_PER_WEEK))} />
        <Button disabled={from === today} onClick={() => setFrom(null)}>
          Today
        </Button>
      </div>
      <SegmentedControl
        label="Weeks"
        showLabel
        options={WEEKS}
        value={String(weeks)}
        onChange={(next) => setWeeks(Number(next))}
      />
      <SegmentedControl label="Rest days" showLabel options={REST} value={restDays} onChange={setRestDays} />
      <ExportMenu />
    </div>
  );
}
