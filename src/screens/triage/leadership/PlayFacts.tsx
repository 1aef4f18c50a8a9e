import type { InPlay } from '../../../core/board/board.ts';
import { useNow } from '../../../state/use-now.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { TimeText } from '../../../widgets/TimeText.tsx';
import styles from './PlayPanel.module.css';

/** Since when the levels are in play, by whom, why, and what is put aside. */
export function PlayFacts({ inPlay }: { inPlay: InPlay }) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const { since, by, reason, suspended } = inPlay;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Since</dt>
        <dd>
          <TimeText at={Date.parse(since)} now={now} zone={zone} />
        </dd>
      </div>
      {by !== '' && (
        <div>
          <dt>By</dt>
          <dd>{by}</dd>
        </div>
      )}
      <div>
        <dt>Why</dt>
        <dd>{reason === '' ? 'not said' : reason}</dd>
      </div>
      <div>
        <dt>Put aside</dt>
        <dd>{suspended === '' ? 'nothing' : suspended}</dd>
      </div>
    </dl>
  );
}
