import { describeAge } from '../../../core/queue/describe-age.ts';
import { describeDue } from '../../../core/queue/describe-due.ts';
import { isBestEffort } from '../../../core/queue/is-best-effort.ts';
import type { Queue } from '../../../core/queue/queue.ts';
import { whyAbove } from '../../../core/queue/why-above.ts';
import { segmentName } from '../../../core/policy/segment-name.ts';
import { LacksMark } from '../LacksMark.tsx';
import type { QueueRows } from '../use-queue-rows.ts';
import styles from './PrintedQueue.module.css';

interface Props {
  /** 0-based. */
  rank: number;
  queue: Queue;
  rows: QueueRows;
  now: number;
}

/** One case on paper, with what its row says. */
export function PrintedCase({ rank, queue, rows, now }: Props) {
  const { policy, edition } = queue.rules;
  const item = queue.cases[queue.order[rank] ?? -1];
  if (item === undefined) return null;
  const { text, late } = describeDue(rows.dueOf(item), now);
  const notes = [item.customer, isBestEffort(edition, item) && 'best effort', item.pin && `pinned: ${item.pin.reason}`];
  return (
    <tr>
      <td>{rank + 1}</td>
      <td>{item.priority}</td>
      <th scope="row">
        <bdi>{item.title || item.id}</bdi>
        {notes.filter(Boolean).map((note) => (
          <span key={String(note)} className={styles.note}>
            {note}
          </span>
        ))}
        <LacksMark item={item} policy={policy} className={styles.note} />
      </th>
      <td>{segmentName(policy, item.segment)}</td>
      <td>{rows.ownerOf(item) || 'no owner'}</td>
      <td>{describeAge(item, now).text}</td>
      <td data-late={late}>{text}</td>
      <td>{whyAbove(policy, queue, rank + 1).replace('above the next because ', '')}</td>
    </tr>
  );
}
