import { memo } from 'react';
import type { LoggedChange } from '../../../core/history/logged-change.ts';
import { routeToPast } from '../../../state/past/route-to-past.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TimeText } from '../../../widgets/TimeText.tsx';
import styles from './ChangeLog.module.css';

interface Props {
  change: LoggedChange;
  now: number;
  zone: string;
}

/** One change: when, who, what, and the way to the board as it was then. */
export const ChangeRow = memo(function ChangeRow({ change, now, zone }: Props) {
  const { id, at, by, sentence, undoes, isWhole } = change;
  return (
    <>
      <span role="cell" className={styles.when}>
        <TimeText at={at} now={now} zone={zone} />
      </span>
      <span role="cell" className={styles.who}>
        {by === '' ? <span className={styles.soft}>nobody named</span> : by}
      </span>
      <span role="cell" className={styles.what}>
        <span className={styles.sentence} title={sentence}>
          {sentence}
          {undoes !== null && (
            <>
              {' '}
              <Badge size="small">taken back</Badge>
            </>
          )}
          {!isWhole && (
            <>
              {' '}
              <Badge size="small">only its counts are kept</Badge>
            </>
          )}
        </span>
      </span>
      <span role="cell" className={styles.go}>
        <a
          className={styles.link}
          href={`#${routeToPast(id, at)}`}
          aria-label={`See the board then, after: ${sentence}`}
          title="See the board as it was then"
        >
          <Icon name="eye" />
          <span className={styles.linkText}>See the board then</span>
        </a>
      </span>
    </>
  );
});
