import { ExamplesCard } from './ExamplesCard.tsx';
import { InUseCard } from './InUseCard.tsx';
import { LoadCard } from './LoadCard.tsx';
import styles from './OwnTab.module.css';

/** Which policy is in use, a team's own in place of it, and those of other teams to try. */
export function OwnTab() {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <InUseCard />
        <ExamplesCard />
      </div>
      <LoadCard />
    </div>
  );
}
