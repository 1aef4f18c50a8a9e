import { Suspense } from 'react';
import { useBoard } from '../../state/use-board.ts';
import { late } from '../../ui/late.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BoardSettings } from './BoardSettings.tsx';
import { HolidaySettings } from './HolidaySettings.tsx';
import { KeepSettings } from './KeepSettings.tsx';
import { ReadingSettings } from './ReadingSettings.tsx';
import { ShareSettings } from './ShareSettings.tsx';
import { StartSettings } from './StartSettings.tsx';
import styles from './SettingsScreen.module.css';

// What asks and judges stores is for who shares a board.
const SharedSettings = late(() => import('./shared/SharedSettings.tsx'), 'SharedSettings');

/** The board's name and rules of reading, where it is kept, how it is shared, and the ways to start another. */
export function SettingsScreen() {
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  return (
    <main id="main" className={styles.screen}>
      <h1 className={styles.title}>Settings</h1>
      <div className={styles.cards}>
        <div className={styles.column}>
          {isDemo ? <StartSettings /> : <BoardSettings />}
          <KeepSettings />
          <Suspense fallback={<Skeleton height="24rem" label="Loading what is known of shared boards" />}>
            <SharedSettings />
          </Suspense>
          <ShareSettings />
          {!isDemo && <StartSettings />}
        </div>
        <div className={styles.column}>
          {isDemo && <BoardSettings />}
          <ReadingSettings />
          <HolidaySettings />
        </div>
      </div>
    </main>
  );
}
