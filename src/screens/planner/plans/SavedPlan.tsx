import { addDays } from '../../../core/plan/add-days.ts';
import { formatDay } from '../../../core/clock/format-day.ts';
import { formatUtcTime } from '../../../core/clock/format-utc-time.ts';
import { planFile, type KeptPlan, type ShelvedPlan } from '../../../state/use-kept-plans.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { downloadBlob } from '../../../ui/download-blob.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './SavedPlans.module.css';

interface Props {
  saved: ShelvedPlan;
  onForget: () => void;
}

const daysOf = ({ from, days }: KeptPlan['plan']): string =>
  days.length === 0 ? 'no days' : `${formatDay(from)} to ${formatDay(addDays(from, days.length - 1))}`;

const keptOn = ({ keptAt }: KeptPlan): string =>
  `kept ${formatDay(keptAt.slice(0, 10))}, ${formatUtcTime(Date.parse(keptAt))} UTC`;

/** One kept plan with what can be done about it; one that cannot be read says why. */
export function SavedPlan({ saved, onForget }: Props) {
  return saved.ok ? (
    <Readable id={saved.text} kept={saved.kept} onForget={onForget} />
  ) : (
    <li className={styles.saved}>
      <p className={styles.about}>
        <b>{saved.name === '' ? 'A kept plan' : saved.name}</b>
        <span className={styles.damaged}>cannot be read. {saved.reason}</span>
      </p>
      <IconButton
        icon="trash"
        label={`Forget ${saved.name === '' ? 'the plan that cannot be read' : saved.name}`}
        onClick={onForget}
      />
    </li>
  );
}

function Readable({ id, kept, onForget }: { id: string; kept: KeptPlan; onForget: () => void }) {
  const { compared, compareWith } = usePlanner();
  const { name, plan } = kept;
  const isCompared = compared?.id === id;
  return (
    <li className={styles.saved}>
      <p className={styles.about}>
        <b>{name}</b>
        <span className={styles.note}>
          {daysOf(plan)} · {keptOn(kept)}
        </span>
      </p>
      <Chip
        aria-label={`Compare with ${name}`}
        pressed={isCompared}
        onPressedChange={(next) => compareWith(next ? { id, name, plan } : null)}
      >
        Compare
      </Chip>
      <IconButton
        icon="download"
        label={`Save ${name} as a file`}
        onClick={() => downloadBlob(planFile(kept), `evenkeel-plan-${plan.from}.json`)}
      />
      <IconButton
        icon="trash"
        label={`Forget ${name}`}
        onClick={() => {
          if (isCompared) compareWith(null);
          onForget();
        }}
      />
    </li>
  );
}
