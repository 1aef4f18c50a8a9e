import { Suspense } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { NotFound } from './NotFound.tsx';
import { SCREENS } from './screens.ts';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import { useAppKeys } from './use-app-keys.ts';
import { useHashPath } from '../state/hash-location.ts';
import { useScreenTitle } from './use-screen-title.ts';
import styles from './App.module.css';

/** The frame around every screen: header, what everybody must know first, and the screen of the address. */
export function App() {
  const address = useHashPath().replace(/\/+$/, '');
  const path = address === '' ? '/triage' : address;
  const screen = SCREENS.find((candidate) => candidate.path === path);
  useAppKeys();
  useScreenTitle(screen?.name ?? 'Not found');
  return (
    <div className={styles.app} data-screen={path.slice(1)}>
      {screen?.bare !== true && <Header path={path} />}
      {path !== '/wall' && <Notices />}
      <ScreenBoundary screen={screen?.name ?? 'page'}>
        <Suspense fallback={<ScreenLoading />}>
          {screen === undefined ? <NotFound path={path} /> : <screen.Component key={screen.path} />}
        </Suspense>
      </ScreenBoundary>
    </div>
  );
}

function ScreenLoading() {
  return (
    <main className={styles.loading} aria-busy="true">
      <Skeleton lines={4} label="Loading the screen" />
    </main>
  );
}
