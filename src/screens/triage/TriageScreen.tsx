import { useRef } from 'react';
import { useBoardState } from '../../state/use-board-state.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { CountsPanel } from './CountsPanel.tsx';
import { InForcePanel } from './InForcePanel.tsx';
import { KeyHints } from './KeyHints.tsx';
import { OtherRegions } from './OtherRegions.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import { levelNews } from './level-news.ts';
import { useBeginHere } from './use-begin-here.ts';
import { useRefusalToast } from './use-refusal-toast.ts';
import styles from './TriageScreen.module.css';

/** Who is working and how many cases are open; the level answers at every keystroke. */
export function TriageScreen() {
  const state = useBoardState();
  useRefusalToast();
  const screen = useRef<HTMLElement>(null);
  useBeginHere(
    screen,
    state.regions.every(({ assessment }) => assessment === null),
  );
  return (
    <main ref={screen} id="main" className={styles.screen} aria-label="Triage">
      <h1 className="visually-hidden">Triage</h1>
      <LiveRegion message={levelNews(state)} />
      <div className={styles.regions}>
        {state.regions.map((region) => (
          <RegionPanel key={region.region.id} state={region} />
        ))}
      </div>
      <aside className={styles.aside} aria-label="What the levels oblige">
        <InForcePanel state={state} />
        <OtherRegions />
        <CountsPanel />
        <KeyHints />
      </aside>
    </main>
  );
}
