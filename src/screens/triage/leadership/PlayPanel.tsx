import { memo, useEffect, useState } from 'react';
import { useInPlay } from '../../../state/use-in-play.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { PlayFacts } from './PlayFacts.tsx';
import { LateLeadershipDialog, preloadLeadershipDialogs } from './late-dialogs.ts';
import styles from './PlayPanel.module.css';

// By then the screen stands and whoever opened it is reading.
const PRELOAD_AFTER_MS = 2000;

const fetchAhead = (): void => {
  preloadLeadershipDialogs().catch(() => {});
};

/** What opens over the screen comes while nothing else is going on; where that fails, it is tried again on opening. */
const usePreload = (): void => {
  useEffect(() => {
    const timer = setTimeout(fetchAhead, PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
};

/** Whether the levels are in play: since when, by whom, why, what is put aside; and the way in and out. */
export const PlayPanel = memo(function PlayPanel() {
  const inPlay = useInPlay();
  const onlyLooking = useLocked() !== null;
  usePreload();
  const [deciding, setDeciding] = useState<'play' | 'end' | null>(null);
  return (
    <Card title={inPlay === null ? 'Levels not in play' : 'Levels in play'}>
      {inPlay === null ? (
        <div className={styles.out}>
          <p>Nobody has invoked the levels, so nothing is in force. Each region shows what its level would be.</p>
          <p>Once they are in play, leadership can also set a level by hand.</p>
        </div>
      ) : (
        <PlayFacts inPlay={inPlay} />
      )}
      {!onlyLooking && (
        <div className={styles.actions}>
          {inPlay === null ? (
            <Button icon="play" onClick={() => setDeciding('play')}>
              Put the levels in play…
            </Button>
          ) : (
            <>
              <Button size="small" icon="edit" onClick={() => setDeciding('play')}>
                Change…
              </Button>
              <Button size="small" onClick={() => setDeciding('end')}>
                End…
              </Button>
            </>
          )}
        </div>
      )}
      {deciding !== null && <LateLeadershipDialog decision={{ what: deciding }} onClose={() => setDeciding(null)} />}
    </Card>
  );
});
