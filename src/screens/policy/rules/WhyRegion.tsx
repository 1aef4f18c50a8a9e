import { announcedCheckIn } from '../../../core/level/announced-check-in.ts';
import { describeRange } from '../../../core/level/describe-range.ts';
import { describeUnconfirmed } from '../../../core/level/describe-unconfirmed.ts';
import { describeStanding } from '../../../core/level/describe-standing.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { levelName } from '../../../core/policy/level-name.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { spreadTone } from '../../../ui/spread-tone.ts';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import { NumbersSay } from './NumbersSay.tsx';
import styles from './WhyRegion.module.css';

/** The question that this screen is for, answered for one region. */
export function WhyRegion({ state }: { state: RegionState }) {
  const policy = usePolicy();
  const now = useNow('minute');
  const { region, inForce, live, unknown } = state;
  const level = inForce ?? live;
  const levels = policy.levels.length;
  return (
    <Card title={questionOf(state)} tone={level === null || unknown !== null ? undefined : spreadTone(level, levels)}>
      {level === null && unknown === null ? (
        <p className={styles.soft}>
          Nobody has entered who works in {region.name} and how many cases are open. As soon as somebody does, the level
          and what decided it stand here.
        </p>
      ) : (
        <div className={styles.why}>
          <p className={styles.level}>
            <LevelPill level={level} levels={levels} unknown={unknown !== null} quiet={inForce === null} />
            {unknown === null && <b>{levelName(policy, level)}</b>}
          </p>
          <p>{describeStanding(state, now)}.</p>
          <AtCheckIn state={state} now={now} />
          {state.range !== null && (
            <p className={styles.soft}>
              The level of the numbers lies {describeRange(state.range)}: {describeUnconfirmed(state.range)}.
            </p>
          )}
          <NumbersSay state={state} />
        </div>
      )}
    </Card>
  );
}

function questionOf({ region: { name }, unknown, inForce, live }: RegionState): string {
  if (unknown !== null) return `Why is the level of ${name} unknown?`;
  if (inForce !== null) return `Why does ${name} say ${inForce}?`;
  return live === null ? `${name}: no numbers yet` : `Why would ${name} say ${live}?`;
}

/** Where the level is that of a check-in whose numbers have changed since: what was said then. */
function AtCheckIn({ state, now }: { state: RegionState; now: number }) {
  const board = useBoard((shown) => shown);
  if (state.inForceBy !== 'announced' || !state.drifted) return null;
  const then = announcedCheckIn(board, state.region.id, now);
  if (then === null || then.explanation.length === 0) return null;
  return <p className={styles.soft}>At the check-in: {then.explanation.join(' ')}</p>;
}
