import { READING_CHOICES, type ReadingName } from '../../../core/policy/readings.ts';
import { useAudit } from '../../../state/use-audit.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { ReadingCard } from './ReadingCard.tsx';
import styles from './ReadingsTab.module.css';

const NAMES: readonly ReadingName[] = ['match', 'load', 'loadScope'];

/** Where the rules are silent or contradict themselves: how this team reads them, and what the other ways would change. */
export function ReadingsTab() {
  const { effects } = useAudit();
  const locked = useLocked();
  return (
    <div className={styles.tab}>
      <p className={styles.lead}>
        Where the rules are silent or contradict themselves, the team decides how to read it. Each share is of all
        inputs that were tried: every number of SEs with every number of cases, in several settings of the other
        regions.
      </p>
      {locked !== null && <Banner tone="info">{locked}</Banner>}
      {NAMES.map((name) => (
        <ReadingCard
          key={name}
          name={name}
          choices={READING_CHOICES[name]}
          effects={effects?.filter((effect) => effect.name === name) ?? null}
        />
      ))}
    </div>
  );
}
