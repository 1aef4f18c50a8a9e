import { useBoardState } from '../../state/use-board-state.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { CountsPanel } from './CountsPanel.tsx';
import { InForcePanel } from './InForcePanel.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import { levelNews } from './level-news.ts';
import styles from './TriageScreen.module.css';

/** Who is working and how many cases are open; the level answers at every keystroke. */
export function TriageScreen() {
  const policy = usePolicy();
  const state = useBoardState();
  return (
    <main id="main" className={styles.screen} aria-label="Triage">
      <h1 className="visually-hidden">Triage</h1>
      <LiveRegion message={levelNews(state)} />
      <div className={styles.regions} data-regions={policy.regions.length}>
        {state.regions.map((region) => (
          <RegionPanel key={region.region.id} state={region} />
        ))}
      </div>
      <aside className={styles.aside} aria-label="What the levels oblige">
        <InForcePanel state={state} />
        <CountsPanel />
      </aside>
    </main>
  );
}
