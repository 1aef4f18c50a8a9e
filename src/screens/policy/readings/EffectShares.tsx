import type { AuditCount, ReadingEffect } from '../../../core/audit/audit.ts';
import type { ReadingChoice, ReadingName } from '../../../core/policy/readings.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { beginLarge } from '../../../core/text/begin-large.ts';
import { formatShare } from '../../../ui/format-share.ts';
import { mapLink } from '../policy-link.ts';
import { shareWords } from './share-words.ts';
import styles from './EffectShares.module.css';

interface Props {
  /** Null while it is worked out. */
  effect: ReadingEffect | null;
  name: ReadingName;
  value: ReadingChoice;
}

/** What share of all inputs another choice would change: to harsher and to milder levels, over all and in each region. */
export function EffectShares({ effect, name, value }: Props) {
  const regionName = useRegionName();
  if (effect === null) return <Skeleton height="6rem" label="Working out what it would change" />;
  return (
    <div className={styles.effect}>
      <p>
        <b>Changes {shareWords(effect)}</b>
      </p>
      <ul className={styles.regions}>
        {effect.regions.map((region) => (
          <li key={region.region}>
            <span className={styles.head}>
              <b>{regionName(region.region)}</b>
              {region.changed > 0 && (
                <a href={mapLink(name, value, region.region)} aria-label={`Map of ${regionName(region.region)}`}>
                  Map
                </a>
              )}
            </span>
            <p className={styles.words}>{beginLarge(shareWords(region))}</p>
            <ShareBar count={region} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same as a bar; the words stand beside it. */
function ShareBar({ count: { inputs, raised, lowered } }: { count: AuditCount }) {
  return (
    <span className={styles.bar} aria-hidden>
      <span className={styles.harsher} style={{ inlineSize: formatShare(raised / inputs) }} />
      <span className={styles.milder} style={{ inlineSize: formatShare(lowered / inputs) }} />
    </span>
  );
}
