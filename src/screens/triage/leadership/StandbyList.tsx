import { describeRecall } from '../../../core/level/describe-recall.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { Button } from '../../../ui/Button.tsx';
import { useToldEdit } from '../use-told-edit.ts';
import type { FocusDays } from './use-focus-days.ts';
import styles from './FocusPanel.module.css';

/** Who stays reachable on a focus day, and what calling each of them back changes. */
export function StandbyList({ regions }: { regions: readonly FocusDays[] }) {
  const onlyLooking = useLocked() !== null;
  const edit = useToldEdit();
  return (
    <section className={styles.part} aria-label="On standby">
      <h3 className={styles.title}>On standby</h3>
      <p className={styles.soft}>On a focus day, and to be reached if needed.</p>
      <ul className={styles.people}>
        {regions.flatMap(({ state, recalls }) =>
          recalls.map((recall) => (
            <li key={recall.person.id} className={styles.person} data-standby="">
              <div>
                <p>
                  <b>{recall.person.name}</b> <span className={styles.soft}>{state.region.name}</span>
                </p>
                <p className={styles.soft}>{describeRecall(recall, state.live)}</p>
              </div>
              {!onlyLooking && (
                <Button
                  size="small"
                  aria-label={`Recall ${recall.person.name}`}
                  onClick={() => edit({ kind: 'setAvailability', person: recall.person.id, availability: 'working' })}
                >
                  Recall
                </Button>
              )}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
