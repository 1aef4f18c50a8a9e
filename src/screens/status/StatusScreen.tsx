import { useStatus } from '../../state/use-status.ts';
import { AsOf } from './AsOf.tsx';
import { ExpectTable } from './ExpectTable.tsx';
import { RegionStatus } from './RegionStatus.tsx';
import styles from './StatusScreen.module.css';

/** What state support is in, for somebody who never heard of levels. No case, customer or person appears here. */
export function StatusScreen() {
  const status = useStatus();
  return (
    <main id="main" className={styles.screen}>
      <AsOf team={status.team} asOf={status.asOf} />
      <h1 className={styles.headline}>{status.headline}</h1>
      <div className={styles.regions}>
        {status.regions.map((region) => (
          <RegionStatus key={region.id} region={region} inPlay={status.inPlay} />
        ))}
      </div>
      <ExpectTable audiences={status.audiences} />
      <footer className={styles.foot}>
        <a href="#/triage">Board</a>
        <a href="#/wall">Wall</a>
      </footer>
    </main>
  );
}
