import type { Queue } from '../../../core/queue/queue.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useNow } from '../../../state/use-now.ts';
import type { QueueRows } from '../use-queue-rows.ts';
import { PrintedCase } from './PrintedCase.tsx';
import { PrintedCaption } from '../../../widgets/PrintedCaption.tsx';
import styles from './PrintedQueue.module.css';

export interface PrintedQueueProps {
  queue: Queue;
  rows: QueueRows;
}

/** About ten pages. Nobody reads more of them, and a browser takes long to break them up. */
const MOST = 300;

const HEADS = ['Rank', 'Class', 'Case', 'Segment', 'Owner', 'Age', 'First reply', 'Above the next because'];

/** On paper alone, in place of the list that scrolls: what passes the filter, one row a case, and what is left out. */
export function PrintedQueue({ queue, rows }: PrintedQueueProps) {
  const now = useNow('minute');
  const team = useBoard((board) => board.team);
  const { listed } = rows;
  return (
    <table className={styles.table} data-printed="">
      <PrintedCaption
        team={team}
        now={now}
        note={`${queue.hardChoicesBecause}. ${described(rows, queue.order.length)}`}
      >
        Ranked cases
      </PrintedCaption>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...listed.subarray(0, MOST)].map((rank) => (
          <PrintedCase key={rank} rank={rank} queue={queue} rows={rows} now={now} />
        ))}
      </tbody>
    </table>
  );
}

const described = ({ listed, passing }: QueueRows, all: number): string => {
  const filtered = passing === all ? `All ${all} that are ranked.` : `${passing} of ${all} pass the filter.`;
  return listed.length > MOST
    ? `${filtered} Here are the first ${MOST} of the list; filter it to print others.`
    : filtered;
};
