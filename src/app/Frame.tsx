import { Suspense, type ReactNode } from 'react';
import { usePreferences } from '../state/use-preferences.ts';
import { late } from '../ui/late.ts';
import { preloadPopups } from '../ui/preload-popups.ts';
import { ToastProvider } from '../ui/ToastProvider.tsx';
import { useFetchAhead } from '../ui/use-fetch-ahead.ts';
import { Header } from './Header.tsx';
import { LevelNotices } from './LevelNotices.tsx';
import { Notices } from './Notices.tsx';
import { useAppKeys } from './use-app-keys.ts';

// For whoever asked to be reminded.
const Reminders = late(() => import('./Reminders.tsx'), 'Reminders');

const ReleaseNotice = late(() => import('./ReleaseNotice.tsx'), 'ReleaseNotice');

interface Props {
  path: string;
  children: ReactNode;
}

/** What stands around a screen that one works on: the header, what everybody must know first, and short messages. */
export function Frame({ path, children }: Props) {
  return (
    <ToastProvider>
      <Header path={path} />
      <Workplace />
      <Notices />
      <Suspense>
        <ReleaseNotice />
      </Suspense>
      {path !== CHECKS_IN && <LevelNotices />}
      {children}
    </ToastProvider>
  );
}

/** This screen says it itself, with more ways out. */
const CHECKS_IN = '/triage';

/** What goes with every screen that one works on: its keys, its reminders, and what opens on it, fetched while nothing else is to do. */
function Workplace() {
  useAppKeys();
  useFetchAhead(preloadPopups);
  const { remindOfCheckIns } = usePreferences();
  if (!remindOfCheckIns) return null;
  return (
    <Suspense>
      <Reminders />
    </Suspense>
  );
}
