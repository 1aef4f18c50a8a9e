import { Suspense, type ReactNode } from 'react';
import { useHashPath } from '../state/hash-location.ts';
import { useFacts } from '../state/use-facts.ts';
import { Arrived } from './Arrived.tsx';
import { late } from './late.ts';
import { LoadingShapes } from './LoadingShapes.tsx';
import { SCREENS } from './screens.ts';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import { useScreenTitle } from './use-screen-title.ts';
import styles from './App.module.css';

// The wall does without header and messages, so it does without their code too.
const Frame = late(() => import('./Frame.tsx'), 'Frame');
const NoticesFrame = late(() => import('./NoticesFrame.tsx'), 'NoticesFrame');
const ReportOnly = late(() => import('./ReportOnly.tsx'), 'ReportOnly');
const NotFound = late(() => import('./NotFound.tsx'), 'NotFound');

/** The screen of the address, in its frame. */
export function App() {
  const address = useHashPath().replace(/\/+$/, '');
  const path = address === '' ? '/triage' : address;
  const screen = SCREENS.find((candidate) => candidate.path === path);
  useScreenTitle(screen?.name ?? 'Not found');
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
      {frame === 'none' ? (
        bounded
      ) : (
        <Suspense fallback={<ScreenLoading />}>
          {frame === 'notices' ? <NoticesFrame>{bounded}</NoticesFrame> : <Frame path={path}>{bounded}</Frame>}
        </Suspense>
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
