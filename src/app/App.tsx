import { Suspense, type ReactNode } from 'react';
import { useHashPath } from '../state/hash-location.ts';
import { useFacts } from '../state/use-facts.ts';
import { late } from '../ui/late.ts';
import { Arrived } from './Arrived.tsx';
import { LoadingShapes } from './LoadingShapes.tsx';
import { FRAMES, screenAt, screenPath } from './screens.ts';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import { ScreenTitle } from './ScreenTitle.tsx';
import styles from './App.module.css';

const ReportOnly = late(() => import('./ReportOnly.tsx'), 'ReportOnly');
const NotFound = late(() => import('./NotFound.tsx'), 'NotFound');

/** The screen of the address, in its frame. */
export function App() {
  const path = screenPath(useHashPath());
  const screen = screenAt(path);
  const isReport = useFacts(({ view }) => view?.state === 'status');
  const frame = isReport ? 'notices' : screen?.frame;
  const content: ReactNode =
    screen === undefined ? (
      <NotFound path={path} />
    ) : isReport && !screen.ofReports ? (
      <ReportOnly screen={screen.name} />
    ) : (
      <screen.Component key={path} />
    );
  const bounded = (
    <ScreenBoundary screen={screen?.name ?? 'page'}>
      <Suspense fallback={<ScreenLoading />}>
        {content}
        <Arrived />
      </Suspense>
    </ScreenBoundary>
  );
  return (
    <div className={styles.app} data-screen={path.slice(1)}>
      <ScreenTitle screen={screen?.name ?? 'Not found'} />
      {frame === 'none' ? (
        bounded
      ) : (
        // The frame's own code may not come either.
        <ScreenBoundary screen={screen?.name ?? 'page'}>
          <Suspense fallback={<ScreenLoading />}>
            {frame === 'notices' ? (
              <FRAMES.notices>{bounded}</FRAMES.notices>
            ) : (
              <FRAMES.full path={path}>{bounded}</FRAMES.full>
            )}
          </Suspense>
        </ScreenBoundary>
      )}
    </div>
  );
}

function ScreenLoading() {
  return (
    <main className={styles.loading} aria-busy="true" aria-label="Loading the screen">
      <LoadingShapes />
    </main>
  );
}
