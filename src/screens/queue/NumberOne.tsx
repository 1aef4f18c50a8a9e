import { Fragment, memo } from 'react';
import type { Case } from '../../core/board/case.ts';
import { segmentName } from '../../core/policy/segment-name.ts';
import { describeAge } from '../../core/queue/describe-age.ts';
import { describeDue } from '../../core/queue/describe-due.ts';
import { isBestEffort } from '../../core/queue/is-best-effort.ts';
import type { Queue, ReplyDue } from '../../core/queue/queue.ts';
import { useNow } from '../../state/use-now.ts';
import { useRegionName } from '../../state/use-region-name.ts';
import { useTimeZone } from '../../state/use-time-zone.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TimeText } from '../../widgets/TimeText.tsx';
import { LacksMark } from './LacksMark.tsx';
import { pressCaseKey } from './press-case-key.ts';
import type { CaseActions, OpenMenu } from './use-case-actions.ts';
import styles from './NumberOne.module.css';

interface Props {
  first: Case;
  rules: Queue['rules'];
  /** Why it stands above the next. */
  why: string;
  due: ReplyDue;
  /** The owner's name, or empty. */
  owner: string;
  /** The filter hides it from the list, where there is one. */
  outside: boolean;
  /** Whether it carries the marks; not while its row in the list does, as a rank is marked once. */
  marked: boolean;
  actions: CaseActions;
  onMenu: OpenMenu;
}

/** The one case that comes first, set apart, with why it stands above the next. */
export const NumberOne = memo(function NumberOne({
  first,
  rules,
  why,
  due,
  owner,
  outside,
  marked,
  actions,
  onMenu,
}: Props) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const regionName = useRegionName();
  const { text, late } = describeDue(due, now);
  const age = describeAge(first, now);
  const { policy, edition } = rules;
  const segment = segmentName(policy, first.segment) + (first.openedByCE ? ', opened by a CE' : '');
  const facts = [
    first.customer,
    segment,
    regionName(first.region),
    owner || 'no owner',
    age.text,
    isBestEffort(edition, first) && 'best effort',
  ];
  const marks = marked ? { 'data-case': first.id, 'data-rank': 1 } : {};
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
          {outside && <span className={styles.outside}>outside the filter</span>}
        </h2>
        <p className={styles.facts}>
          <b>{first.priority}</b>
          {facts.filter(Boolean).map((fact, place) => (
            // Two of them may say the same.
            <Fragment key={`${place} ${fact}`}>
              {' · '}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
        </p>
        <p className={styles.facts}>{why}</p>
        <LacksMark item={first} policy={policy} className={styles.lacks} />
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
          onClick={(event) => onMenu(first, event.currentTarget, event.detail === 0)}
        />
      )}
    </article>
  );
});
