import { formatUtcMoment } from '../../../core/clock/format-utc-moment.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { useStanding } from '../../../state/use-standing.ts';
import styles from './ToPostPanel.module.css';

/** What channels were told and what still stands: it is not told twice. */
export function StandingList() {
  const now = useNow('minute');
  const policy = usePolicy();
  const regionName = useRegionName();
  const standing = useStanding();
  if (standing.length === 0) return null;
  const contingencies = policy.levels.flatMap((level) => level.contingencies);
  const shortOf = (ids: readonly string[]): string =>
    contingencies
      .filter(({ id }) => ids.includes(id))
      .map(({ short }) => short)
      .join('; ');
  return (
    <section className={styles.part} aria-labelledby="standing-alerts">
      <h3 id="standing-alerts" className={styles.partTitle}>
        Still in force
      </h3>
      <ul className={styles.standing}>
        {standing.map(({ id, region, channel, contingencies: ids, at, by }) => (
          <li key={`${id} ${region ?? ''} ${channel}`}>
            <b>{channel}</b> {regionName(region)}
            {shortOf(ids) !== '' && <span>: {shortOf(ids)}</span>}
            <span className={styles.soft}>
              {' '}
              since {formatUtcMoment(at, now)}
              {by !== '' && ` by ${by}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
