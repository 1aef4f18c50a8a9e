import { memo, useId } from 'react';
import type { CheckInRecord } from '../../../core/history/check-in-records.ts';
import { formatLoad } from '../../../core/level/format-load.ts';
import { READING_TEXTS } from '../../../core/policy/reading-texts.ts';
import type { Readings } from '../../../core/policy/readings.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import { TimeText } from '../../../widgets/TimeText.tsx';
import styles from './CheckInList.module.css';
import { MessagesPast } from './MessagesPast.tsx';

/** One check-in: what it said, by whom, from which numbers, and what was told after it. */
export const CheckInPast = memo(function CheckInPast({ record }: { record: CheckInRecord }) {
  const titleId = useId();
  const now = useNow('minute');
  const zone = useTimeZone();
  const regionName = useRegionName();
  const { levels } = usePolicy();
  const { checkIn } = record;
  const { region, at, by, level, levelName, explanation, readings } = checkIn;
  const [why, ...criteria] = explanation;
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {regionName(region)} <LevelPill level={level} levels={levels.length} />
        </h2>
        {levelName !== '' && <span>{levelName}</span>}
        <span className={styles.when}>
          <TimeText at={Date.parse(at)} now={now} zone={zone} />
          {by !== '' && <span className={styles.soft}>{`by ${by}`}</span>}
        </span>
      </header>
      <Numbers checkIn={checkIn} />
      {why !== undefined && <p>{why}</p>}
      {(criteria.length > 0 || readings !== undefined) && (
        <Disclosure summary="More of why" className={styles.more}>
          <ul className={styles.why}>
            {criteria.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {readings !== undefined && <li>{`Readings then: ${readingWords(readings)}`}</li>}
          </ul>
        </Disclosure>
      )}
      <MessagesPast record={record} now={now} zone={zone} />
    </article>
  );
});

function Numbers({ checkIn: { working, openCases } }: Pick<CheckInRecord, 'checkIn'>) {
  if (working === null && openCases === null) return <p className={styles.soft}>It kept no numbers.</p>;
  return (
    <dl className={styles.numbers}>
      <div>
        <dt>SEs working</dt>
        <dd>{working ?? '–'}</dd>
      </div>
      <div>
        <dt>open cases</dt>
        <dd>{openCases ?? '–'}</dd>
      </div>
      {working !== null && openCases !== null && (
        <div>
          <dt>per SE</dt>
          <dd>{working === 0 ? '–' : formatLoad(openCases / working)}</dd>
        </div>
      )}
    </dl>
  );
}

const readingWords = ({ match, load, loadScope }: Readings): string =>
  [
    READING_TEXTS.match.choices[match]?.name ?? match,
    READING_TEXTS.load.choices[load]?.name ?? load,
    READING_TEXTS.loadScope.choices[loadScope]?.name ?? loadScope,
  ].join(', ');
