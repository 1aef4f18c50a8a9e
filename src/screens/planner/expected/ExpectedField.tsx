import { Button } from '../../../ui/Button.tsx';
import { CountField } from '../../../ui/CountField.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { formatDay } from '../../../core/clock/format-day.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import styles from './ExpectedField.module.css';
import { useExpected } from './use-expected.ts';

const MOST = 9999;

interface Props {
  region: RegionId;
  name: string;
  /** Null: every day of the region. */
  day: string | null;
}

/** How many open cases a region is expected to have; until somebody says so, as many as today. */
export function ExpectedField({ region, name, day }: Props) {
  const { value, isOwn, usual, set, reset, refusal, locked } = useExpected(region, day);
  const label = `Cases expected in ${name}${day === null ? '' : ` on ${formatDay(day)}`}`;
  return (
    <div className={styles.field}>
      <CountField label={label} value={value} max={MOST} disabled={locked !== null} onCommit={set} />
      {isOwn ? (
        <Button size="small" variant="ghost" icon="undo" disabled={locked !== null} onClick={reset}>
          {usual}
        </Button>
      ) : (
        <span className={styles.usual}>{usual}</span>
      )}
      <FieldError>{refusal}</FieldError>
    </div>
  );
}
