import type { RegionState } from '../../core/level/region-state.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { Step } from '../../ui/Step.tsx';
import { spreadTone } from '../../ui/spread-tone.ts';
import { LevelLadder } from '../../widgets/LevelLadder.tsx';
import { RegionHead } from './RegionHead.tsx';
import { RegionNumeral } from './RegionNumeral.tsx';
import { RegionStanding } from './RegionStanding.tsx';
import { RegionStats } from './RegionStats.tsx';
import { RegionWhy } from './RegionWhy.tsx';
import styles from './WallRegion.module.css';

interface Props {
  /** When it stands up; it has its place before. */
  step: number;
  policy: Policy;
  state: RegionState;
  now: number;
  /** The address of Triage. */
  triage: string;
}

const UNKNOWN = 'Unknown until somebody checks in';

/** One region as seen from across the room: its level first, then why, then the figures behind it. */
export function WallRegion({ step, policy, state, now, triage }: Props) {
  const { region, live, announced, uncovered, counts } = state;
  const unknown = state.unknown !== null;
  // What was told last goes on being done, but nobody may read it as the level.
  const inForce = unknown ? null : state.inForce;
  const shown = unknown ? null : (inForce ?? live);
  const levels = policy.levels.length;
  const level = inForce === null ? undefined : policy.levels[inForce - 1];
  return (
    <section
      className={styles.region}
      aria-label={region.name}
      data-region={region.id}
      data-live-level={live ?? ''}
      data-announced-level={announced?.level ?? ''}
      data-in-force-level={inForce ?? ''}
      data-uncovered={uncovered}
      data-unknown={unknown || undefined}
      data-by={state.inForceBy ?? undefined}
      data-counts={counts.state}
      data-tone={shown === null ? undefined : spreadTone(shown, levels)}
    >
      <Step at={step}>
        <div className={styles.card}>
          <RegionHead state={state} />
          <div className={styles.ladder}>
            <LevelLadder
              level={shown}
              levels={levels}
              live={live === shown ? null : live}
              quiet={inForce === null}
              unknown={unknown}
            />
          </div>
          <RegionNumeral state={state} />
          <RegionStanding state={state} levels={levels} now={now} />
          <p className={styles.meaning} title={level?.plain}>
            {unknown ? UNKNOWN : level?.meaning}
          </p>
          <RegionWhy policy={policy} state={state} now={now} triage={triage} />
          <RegionStats state={state} />
        </div>
      </Step>
    </section>
  );
}
