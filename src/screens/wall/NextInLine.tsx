import type { Policy } from '../../core/policy/policy.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { PriorityTag } from '../../widgets/PriorityTag.tsx';
import { caseAtRank } from './case-at-rank.ts';
import type { StyleWithVariables } from '../../widgets/style-with-variables.ts';
import { useRoomForRows } from './use-room-for-rows.ts';
import styles from './NextInLine.module.css';
import panel from './WallPanel.module.css';

interface Props {
  policy: Policy;
  queue: Queue;
}

const FIRST_RANK = 2;
const MOST = 6;

/** Who comes after number one: as many as there is room for. */
export function NextInLine({ policy, queue }: Props) {
  const most = Math.max(0, Math.min(MOST, queue.order.length - 1));
  const { ref, rows } = useRoomForRows<HTMLOListElement>(most);
  if (most === 0) return null;
  const wanted: StyleWithVariables = { '--rows': most };
  return (
    <section className={joinClasses(panel.panel, styles.next)} aria-label="Next in line" style={wanted}>
      <ol className={panel.list} data-list="next" ref={ref}>
        {Array.from({ length: rows }, (_, index) => FIRST_RANK + index).map((rank) => {
          const item = caseAtRank(queue, rank);
          const segment = policy.segments.find(({ id }) => id === item?.segment);
          return item === undefined ? null : (
            <li key={item.id} className={styles.row} data-case={item.id} data-rank={rank}>
              <span className={styles.rank}>{rank}</span>
              <span className={panel.line} title={item.title}>
                {item.title || `Case ${item.id}`}
              </span>
              <PriorityTag priority={item.priority} />
              <span className={styles.segment} title={segment?.name}>
                {segment?.short ?? item.segment}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
