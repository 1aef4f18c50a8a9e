import { describeRange } from '../../../core/level/describe-range.ts';
import { describeUnconfirmed } from '../../../core/level/describe-unconfirmed.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { Button } from '../../../ui/Button.tsx';
import { useToldEdit } from '../use-told-edit.ts';
import { useUnconfirmed } from '../use-unconfirmed.ts';
import styles from './ConfirmStates.module.css';

/** Whose state nobody has confirmed today, what that leaves open, and one press that confirms what is listed. */
export function ConfirmStates({ state }: { state: RegionState }) {
  const onlyLooking = useLocked() !== null;
  const edit = useToldEdit();
  const { region, range } = state;
  const people = useUnconfirmed(region);
  if (people.length === 0 && range === null) return null;
  const why = describeUnconfirmed(range ?? { unconfirmed: people.length });
  return (
    <div className={styles.line}>
      <p className={styles.words}>
        {why}: {range === null ? 'the level is the same either way.' : `the level lies ${describeRange(range)}.`}
      </p>
      {people.length > 0 && !onlyLooking && (
        <Button
          size="small"
          icon="check"
          aria-label={`${region.name} as listed: confirm all`}
          onClick={() => edit({ kind: 'confirmStates', people: [...people] })}
        >
          As listed: confirm all
        </Button>
      )}
    </div>
  );
}
