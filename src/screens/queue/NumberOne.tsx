import type { Case } from '../../core/board/case.ts';
import { segmentName } from '../../core/policy/segment-name.ts';
import { describeAge } from '../../core/queue/describe-age.ts';
import { describeDue } from '../../core/queue/describe-due.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { whyAbove } from '../../core/queue/why-above.ts';
import { useNow } from '../../state/use-now.ts';
import { useRegionName } from '../../state/use-region-name.ts';
import { useTimeZone } from '../../state/use-time-zone.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TimeText } from '../../widgets/TimeText.tsx';
import { CaseMarks } from './CaseMarks.tsx';
import { pressCaseKey } from './press-case-key.ts';
import type { CaseActions } from './use-case-actions.ts';
import type { QueueRows } from './use-queue-rows.ts';
import styles from './NumberOne.module.css';

interface Props {
  first: Case;
  queue: Queue;
  rows: QueueRows;
  actions: CaseActions;
  onMenu: (item: Case, anchor: HTMLElement) => void;
}

/** The one case that comes first, set apart, with why it stands above the next. */
export function NumberOne({ first, queue, rows, actions, onMenu }: Props) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const regionName = useRegionName();
  const due = rows.dueOf(first);
  const { text, late } = describeDue(due, now);
  const age = describeAge(first, now);
  const segment = segmentName(queue.rules.policy, first.segment) + (first.openedByCE ? ', opened by a CE' : '');
  const facts = [first.customer, segment, regionName(first.region), rows.ownerOf(first) || 'no owner', age.text];
  // While its row stands in the list, that row carries the marks: a rank is marked once.
  const marks = rows.numberOneListed ? {} : { 'data-case': first.id, 'data-rank': 1 };
  return (
    <article
      {...marks}
      className={styles.one}
      aria-label="Number one"
      onKeyDown={(event) => pressCaseKey(event, first, actions)}
    >
      <span className={styles.rank} aria-hidden="true">
        1
      </span>
      <div className={styles.what}>
        <h2 className={styles.title}>
          <button type="button" className={styles.open} onClick={() => actions.open(first)}>
            {first.title || first.id}
          </button>
        </h2>
        <p className={styles.facts}>
          <b>{first.priority}</b>{' '}
          {facts
            .filter(Boolean)
            .map((fact) => ` · ${fact}`)
            .join('')}{' '}
          <CaseMarks item={first} rules={queue.rules} />
        </p>
        <p className={styles.facts}>
          {whyAbove(queue.rules.policy, queue, 1)}
          {!rows.numberOnePasses && <span className={styles.outside}>not in what is shown below</span>}
        </p>
      </div>
      <div className={styles.due} data-late={late} data-state={due.state}>
        <strong>{text}</strong>
        {due.dueAt !== null && due.state !== 'replied' && (
          <span>
            due <TimeText at={due.dueAt} now={now} zone={zone} />
          </span>
        )}
      </div>
      {!actions.readOnly && (
        <IconButton
          icon="more"
          label={`Actions for ${first.title || first.id}`}
          className={styles.actions}
          aria-haspopup="menu"
          onClick={(event) => onMenu(first, event.currentTarget)}
        />
      )}
    </article>
  );
}
