import type { Board } from '../../core/board/board.ts';
import type { BoardState } from '../../core/level/region-state.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { Queue } from '../../core/queue/queue.ts';
import type { SplitNow } from '../../core/split/time-split.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Step } from '../../ui/Step.tsx';
import { SteppedMain } from '../../ui/SteppedMain.tsx';
import { CoverageStrip } from '../../widgets/CoverageStrip.tsx';
import type { StyleWithVariables } from '../../widgets/style-with-variables.ts';
import { describeLevelsAloud } from './describe-levels-aloud.ts';
import { describeNobodyThere } from './describe-nobody-there.ts';
import { describeOldCounts } from './describe-old-counts.ts';
import { InForceNow } from './InForceNow.tsx';
import { NextInLine } from './NextInLine.tsx';
import { NumberOne } from './NumberOne.tsx';
import { shiftAt } from './shift-at.ts';
import { WallAlarms } from './WallAlarms.tsx';
import { WallHeader } from './WallHeader.tsx';
import type { WallNotice } from './WallNotices.tsx';
import { WallRegion } from './WallRegion.tsx';
import type { WallSyncState } from './WallSync.tsx';
import { WallTimeSplit } from './WallTimeSplit.tsx';
import styles from './Wall.module.css';
import panel from './WallPanel.module.css';

export interface WallProps {
  policy: Policy;
  board: Board;
  state: BoardState;
  queue: Queue;
  split: SplitNow;
  now: number;
  zone: string;
  lookingBack: boolean;
  notices: readonly WallNotice[];
  sync: WallSyncState;
  back: string;
  /** Nobody has moved the pointer for a while. */
  idle: boolean;
}

/** The whole wall, from what it is given: regions large, the work and the promises beside them, the day below. */
export function Wall({ policy, board, state, queue, split, now, idle, ...head }: WallProps) {
  const { regions } = state;
  const shift = shiftAt(now);
  const shifted: StyleWithVariables = { '--shift-x': shift.x, '--shift-y': shift.y };
  // The day before what stands beside the regions, which has the height that the day leaves.
  const day = regions.length + 2;
  // What was laid out is seen with a step of its own.
  const whole = day + 3;
  return (
    <SteppedMain className={styles.wall} steps={whole} data-idle={idle || undefined} data-count={regions.length}>
      <div className={styles.frame} style={shifted}>
        <WallAlarms
          uncovered={describeNobodyThere(state)}
          old={describeOldCounts(state, now)}
          many={regions.length > 3}
        />
        <Step at={1}>
          <WallHeader {...head} team={board.team} state={state} now={now} />
        </Step>
        <div className={styles.regions}>
          {regions.map((region, index) => (
            <WallRegion
              key={region.region.id}
              step={index + 2}
              policy={policy}
              state={region}
              now={now}
              triage={head.back}
            />
          ))}
        </div>
        <div className={styles.aside}>
          <div className={styles.column}>
            <Step at={day + 1}>
              <NumberOne policy={policy} board={board} state={state} queue={queue} now={now} />
              <NextInLine policy={policy} queue={queue} />
            </Step>
          </div>
          <div className={styles.column}>
            <Step at={day + 2}>
              <InForceNow state={state} />
              <WallTimeSplit split={split} state={state} />
            </Step>
          </div>
        </div>
        <div className={joinClasses(styles.day, panel.panel)}>
          <Step at={day}>
            <CoverageStrip policy={policy} state={state} now={now} />
          </Step>
        </div>
      </div>
      <LiveRegion message={describeLevelsAloud(state, now)} />
    </SteppedMain>
  );
}
