import { memo } from 'react';
import type { Case } from '../../core/board/case.ts';
import { segmentName } from '../../core/policy/segment-name.ts';
import { describeAge } from '../../core/queue/describe-age.ts';
import { describeDue } from '../../core/queue/describe-due.ts';
import type { Queue, ReplyDue } from '../../core/queue/queue.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PriorityTag } from '../../widgets/PriorityTag.tsx';
import { CaseMarks } from './CaseMarks.tsx';
import styles from './CaseRow.module.css';

interface Props {
  item: Case;
  rank: number;
  /** Why it stands above the next. */
  why: string;
  due: ReplyDue;
  owner: string;
  now: number;
  rules: Queue['rules'];
  /** Undefined where nothing can be changed. */
  onMenu: ((item: Case, anchor: HTMLElement) => void) | undefined;
  onOpen: (item: Case) => void;
}

/** One ranked case. Thousands of them scroll by: it holds no state and asks nobody. */
export const CaseRow = memo(function CaseRow({ item, rank, why, due, owner, now, rules, onMenu, onOpen }: Props) {
  const age = describeAge(item, now);
  const { text, late } = describeDue(due, now);
  const title = item.title || item.id;
  return (
    <div className={styles.cells} role="presentation">
      <span role="gridcell" className={styles.rank}>
        {rank}
        {item.pin !== null && <Icon name="pin" size="small" label={`pinned by ${item.pin.by}: ${item.pin.reason}`} />}
      </span>
      <span role="gridcell" className={styles.priority}>
        <PriorityTag priority={item.priority} />
      </span>
      <span role="gridcell" className={styles.what}>
        <button type="button" tabIndex={-1} className={styles.title} onClick={() => onOpen(item)}>
          {title}
        </button>
        {item.customer !== '' && <span className={styles.customer}>{item.customer}</span>}
        <CaseMarks item={item} rules={rules} />
        <span className="visually-hidden">{why}</span>
      </span>
      <span role="gridcell" className={styles.segment}>
        {segmentName(rules.policy, item.segment)}
      </span>
      <span role="gridcell" className={styles.owner} data-nobody={owner === ''}>
        {owner || 'no owner'}
      </span>
      <span role="gridcell" className={styles.age} data-dated={age.dated}>
        {age.text}
      </span>
      <span role="gridcell" className={styles.due} data-late={late} data-state={due.state}>
        {text}
      </span>
      <span role="gridcell" className={styles.why} aria-hidden="true">
        {why}
      </span>
      <span role="gridcell" className={styles.actions}>
        {onMenu !== undefined && (
          <IconButton
            icon="more"
            size="small"
            tabIndex={-1}
            label={`Actions for ${title}`}
            aria-haspopup="menu"
            onClick={(event) => onMenu(item, event.currentTarget)}
          />
        )}
      </span>
    </div>
  );
});
