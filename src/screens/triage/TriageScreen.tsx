import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useBoardState } from '../../state/use-board-state.ts';
import { useMediaQuery } from '../../state/use-media-query.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { AbsencesToday } from './AbsencesToday.tsx';
import { CheckInsCalled } from './check-in/CheckInsCalled.tsx';
import { CheckInPanel } from './check-in/CheckInPanel.tsx';
import { CountsPanel } from './CountsPanel.tsx';
import { InForcePanel } from './InForcePanel.tsx';
import { KeyHints } from './KeyHints.tsx';
import { OtherRegions } from './OtherRegions.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import { FocusPanel } from './leadership/FocusPanel.tsx';
import { PlayPanel } from './leadership/PlayPanel.tsx';
import { ToPostPanel } from './posts/ToPostPanel.tsx';
import { WhatIfButton } from './what-if/WhatIfButton.tsx';
import { WhatIfSlot } from './what-if/WhatIfSlot.tsx';
import { levelNews } from './level-news.ts';
import { useBeginHere } from './use-begin-here.ts';
import { useRefusalToast } from './use-refusal-toast.ts';
import styles from './TriageScreen.module.css';

// As the stylesheet has it: what is to post stands beside the regions, and there is room below them.
const BESIDE = '(min-width: 1181px)';

/** Who is working and how many cases are open; the level answers at every keystroke. */
export function TriageScreen() {
  const state = useBoardState();
  // A key is answered by the number and its level; what the level obliges stands a moment later.
  const settled = useDeferredValue(state);
  // A new value for every check-in, so that each leads to its drafts.
  const [checkedIn, setCheckedIn] = useState<{ region: string } | null>(null);
  const onCheckedIn = useCallback((region: string) => setCheckedIn({ region }), []);
  const isWide = useMediaQuery(BESIDE);
  useRefusalToast();
  const screen = useRef<HTMLElement>(null);
  useBeginHere(
    screen,
    state.regions.every(({ assessment }) => assessment === null),
  );
  const reference = (
    <div className={styles.reference}>
      <InForcePanel state={settled} />
      <PlayPanel />
      <OtherRegions />
      <CountsPanel />
      <KeyHints />
    </div>
  );
  const checkIns = useMemo(
    () => (
      <div key="check-ins" className={styles.checkIns}>
        <CheckInPanel state={settled} onCheckedIn={onCheckedIn} />
        <WhatIfButton />
      </div>
    ),
    [settled, onCheckedIn],
  );
  const work = (
    <div key="work" className={styles.work} data-regions={state.regions.length}>
      <div className={styles.regions}>
        <AbsencesToday className={styles.wide} />
        <WhatIfSlot className={styles.wide} />
        {state.regions.map((region) => (
          <RegionPanel key={region.region.id} state={region} />
        ))}
      </div>
      {isWide && reference}
    </div>
  );
  return (
    <main ref={screen} id="main" className={styles.screen} aria-label="Triage">
      <h1 className="visually-hidden">Triage</h1>
      <LiveRegion message={levelNews(state)} />
      {/* Read, and walked by keys, as it stands: beside the people, or below them once they are entered. */}
      {isWide ? [checkIns, work] : [<CheckInsCalled key="called" state={state} />, work, checkIns]}
      <aside className={styles.aside} aria-label="What the levels oblige">
        <ToPostPanel state={settled} checkedIn={checkedIn} />
        <FocusPanel state={settled} />
      </aside>
      {!isWide && reference}
    </main>
  );
}
