import type { BoardState } from '../../core/level/region-state.ts';
import type { SplitNow } from '../../core/split/time-split.ts';
import { describeSplitNow } from './describe-split-now.ts';
import { formatShare } from '../../ui/format-share.ts';
import styles from './WallTimeSplit.module.css';
import panel from './WallPanel.module.css';

interface Props {
  split: SplitNow;
  state: BoardState;
}

/** How the hours of the last week went to customers and to internal work, against the target. */
export function WallTimeSplit({ split, state }: Props) {
  const { target, actual } = split;
  const week = actual.days7;
  const now = describeSplitNow(split, state);
  return (
    <section className={panel.panel} aria-label="Time split">
      <h2 className={panel.title}>
        Time split
        <span className={panel.aside} title={target.text}>{`target ${target.customer} / ${target.internal}`}</span>
      </h2>
      {week === null ? (
        <p className={panel.empty}>No hours logged in the last 7 days.</p>
      ) : (
        <>
          <div className={styles.bar} aria-hidden="true">
            <span className={styles.customer} style={{ inlineSize: formatShare(week.customer / 100) }} />
            <span className={styles.target} style={{ insetInlineStart: formatShare(target.customer / 100) }} />
          </div>
          <p className={styles.row}>
            <span>
              customers <b>{Math.round(week.customer)} %</b> over 7 days
            </span>
          </p>
        </>
      )}
      {now !== null && (
        <p className={styles.row} data-now="" title={now}>
          <span>{now}</span>
        </p>
      )}
    </section>
  );
}
