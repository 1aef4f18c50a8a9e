import { memo } from 'react';
import type { Case } from '../../core/board/case.ts';
import { segmentName } from '../../core/policy/segment-name.ts';
import { describeAge } from '../../core/queue/describe-age.ts';
import { describeDue } from '../../core/queue/describe-due.ts';
import { isBestEffort } from '../../core/queue/is-best-effort.ts';
import { missingRequestFields } from '../../core/queue/missing-request-fields.ts';
import type { Queue, ReplyDue } from '../../core/queue/queue.ts';
import { Badge } from '../../ui/Badge.tsx';
import { buttonLook } from '../../ui/button-look.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PriorityTag } from '../../widgets/PriorityTag.tsx';
import { LacksMark } from './LacksMark.tsx';
import type { OpenMenu } from './use-case-actions.ts';
import styles from './CaseRow.module.css';

/** How much room a row has: a phone's has no columns, a wide one has one for the reason. */
export type RowRoom = 'phone' | 'usual' | 'wide';

interface Props {
  item: Case;
  rank: number;
  /** Why it stands above the next, where there is room to say so. */
  why: string;
  due: ReplyDue;
  owner: string;
  now: number;
  rules: Queue['rules'];
  room: RowRoom;
  /** Undefined where nothing can be changed. */
  onMenu: OpenMenu | undefined;
  onOpen: (item: Case) => void;
}

// A sign instead of a drawing: of all that a row has, the drawing took longest to put on the page.
const MENU_LOOK = buttonLook({ variant: 'ghost', size: 'small', className: styles.menu, iconOnly: true });

/** The cells of one ranked case. Thousands of them scroll by: it holds no state, asks nobody, and draws only what has room. */
export const CaseRow = memo(function CaseRow({ item, rank, why, due, owner, now, rules, room, onMenu, onOpen }: Props) {
  const age = describeAge(item, now);
  const { text, late } = describeDue(due, now);
  const { policy, edition } = rules;
  const title = item.title || item.id;
  const segment = segmentName(policy, item.segment);
  const bestEffort = isBestEffort(edition, item);
  const phone = room === 'phone';
  const owned = owner || 'no owner';
  const missing = missingRequestFields(policy, item).length > 0;
  const named = (
    <>
      <button type="button" tabIndex={-1} className={styles.title} onClick={() => onOpen(item)}>
        {title}
      </button>
      {!phone && item.customer !== '' && <span className={styles.customer}>{item.customer}</span>}
      {!phone && bestEffort && (
        <Badge size="small" className={styles.mark}>
          best effort
        </Badge>
      )}
    </>
  );
  return (
    <>
      <span role="gridcell" className={styles.rank}>
        {rank}
        {item.pin !== null && <Icon name="pin" size="small" label={`pinned by ${item.pin.by}: ${item.pin.reason}`} />}
      </span>
      <span role="gridcell" className={styles.priority}>
        <PriorityTag priority={item.priority} />
      </span>
      <span role="gridcell" className={styles.what} data-lines={missing || phone ? 2 : undefined}>
        {missing ? (
          <>
            <span className={styles.line}>{named}</span>
            <LacksMark item={item} policy={policy} className={styles.lacks} />
          </>
        ) : (
          named
        )}
        {phone && (
          <span className={styles.meta}>
            {[owned, segment, bestEffort && 'best effort', item.customer].filter(Boolean).join(' · ')}
          </span>
        )}
      </span>
      {!phone && (
        <>
          <span role="gridcell" className={styles.segment}>
            {segment}
          </span>
          <span role="gridcell" className={styles.owner} data-nobody={owner === ''}>
            {owned}
          </span>
        </>
      )}
      <span role="gridcell" className={styles.age} data-dated={age.dated}>
        {age.text}
      </span>
      <span role="gridcell" className={styles.due} data-late={late} data-state={due.state}>
        {text}
      </span>
      {room === 'wide' && (
        <span role="gridcell" className={styles.why} title={why}>
          {why.replace('above the next because ', '')}
        </span>
      )}
      <span role="gridcell" className={styles.actions}>
        {onMenu !== undefined && (
          <button
            type="button"
            {...MENU_LOOK}
            tabIndex={-1}
            title="Actions"
            aria-label={`Actions for ${title}`}
            aria-haspopup="menu"
            onClick={(event) => onMenu(item, event.currentTarget, event.detail === 0)}
          >
            ⋯
          </button>
        )}
      </span>
    </>
  );
});
