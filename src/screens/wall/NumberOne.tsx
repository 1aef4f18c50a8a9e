import type { Board } from '../../core/board/board.ts';
import type { BoardState } from '../../core/level/region-state.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { describeDue } from '../../core/queue/describe-due.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { replyDue } from '../../core/queue/reply-due.ts';
import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import { Sign } from '../../ui/Sign.tsx';
import { PriorityTag } from '../../widgets/PriorityTag.tsx';
import { caseAtRank } from './case-at-rank.ts';
import { describeCaseOrigin } from './describe-case-origin.ts';
import styles from './NumberOne.module.css';
import panel from './WallPanel.module.css';

interface Props {
  policy: Policy;
  board: Board;
  state: BoardState;
  queue: Queue;
  now: number;
}

/** The one case that stands above all others. */
export function NumberOne({ policy, board, state, queue, now }: Props) {
  const first = caseAtRank(queue, 1);
  if (first === undefined)
    return (
      <section className={panel.panel} aria-label="Number one">
        <h2 className={panel.title}>Number one</h2>
        <p className={panel.empty}>The queue is empty.</p>
      </section>
    );
  const due = replyDue(policy, board, first, state.promises, now);
  const { text, late } = describeDue(due, now);
  return (
    <section className={styles.hero} aria-label="Number one">
      <h2 className={panel.title}>
        Number one
        <span className={panel.aside}>{`${queue.order.length} in line`}</span>
      </h2>
      <div className={styles.case} data-case={first.id} data-rank={1}>
        <p className={styles.title} title={first.title}>
          {first.title || `Case ${first.id}`}
        </p>
        <p className={styles.meta}>
          <PriorityTag priority={first.priority} />
          <span className={styles.origin}>{describeCaseOrigin(policy, board, first)}</span>
        </p>
        {due.state !== 'none' && (
          <p className={styles.due} data-late={late || undefined}>
            <Sign name={late ? 'warning' : 'clock'} />
            <span>{due.state === 'due' && due.dueAt !== null ? dueText(formatUtcTime(due.dueAt), text) : text}</span>
          </p>
        )}
      </div>
    </section>
  );
}

// From a day on the words bring the time themselves.
const dueText = (time: string, text: string): string =>
  text.endsWith(time) ? `due ${text} UTC` : `due ${time} UTC, ${text}`;
