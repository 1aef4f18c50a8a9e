import { READING_CHOICES, type ReadingName } from '../../../core/policy/readings.ts';
import { useAudit } from '../../../state/use-audit.ts';
import { useReadOnly } from '../../../state/use-read-only.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { ReadingCard } from './ReadingCard.tsx';
import styles from './ReadingsTab.module.css';

const NAMES: readonly ReadingName[] = ['match', 'load', 'loadScope'];

/** Where the handbook is silent or contradicts itself: how this team reads it, and what the other ways would change. */
export function ReadingsTab() {
  const { effects } = useAudit();
  const { readOnly, why } = useReadOnly();
  return (
    <div className={styles.tab}>
      <p className={styles.lead}>
        Where the rules are silent or contradict themselves, the team decides how to read it. Each share is of all
        inputs that were tried: every number of SEs with every number of cases, in several settings of the other
        regions.
      </p>
      {readOnly && <Banner tone="info">{why} Readings can be looked at here, but not changed.</Banner>}
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
