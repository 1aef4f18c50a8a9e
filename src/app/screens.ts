import type { ComponentType } from 'react';
import { late } from '../ui/late.ts';

interface Screen {
  path: string;
  name: string;
  Component: ComponentType;
  /** What stands around it: header and notices, notices alone, or nothing. */
  frame: 'full' | 'notices' | 'none';
  inNavigation: boolean;
  /** It shows a status report, too; the others need a board. */
  ofReports?: true;
}

const LARGE = 1000;
// The wall does without header and messages, so it does without their code too.
const Frame = late(() => {
  // Screens on which one works put large figures into words: the platform takes in its language data in a task of its own.
  setTimeout(() => LARGE.toLocaleString('en'));
  return import('./Frame.tsx');
}, 'Frame');
const NoticesFrame = late(() => import('./NoticesFrame.tsx'), 'NoticesFrame');

/** What stands around a screen, by `frame`. */
export const FRAMES = { full: Frame, notices: NoticesFrame } as const;

const WallScreen = late(() => import('../screens/wall/WallScreen.tsx'), 'WallScreen');
const TriageScreen = late(() => import('../screens/triage/TriageScreen.tsx'), 'TriageScreen');
const QueueScreen = late(() => import('../screens/queue/QueueScreen.tsx'), 'QueueScreen');
const PlannerScreen = late(() => import('../screens/planner/PlannerScreen.tsx'), 'PlannerScreen');
const StatusScreen = late(() => import('../screens/status/StatusScreen.tsx'), 'StatusScreen');
const HistoryScreen = late(() => import('../screens/history/HistoryScreen.tsx'), 'HistoryScreen');
const PolicyScreen = late(() => import('../screens/policy/PolicyScreen.tsx'), 'PolicyScreen');
const SettingsScreen = late(() => import('../screens/settings/SettingsScreen.tsx'), 'SettingsScreen');
const ImportScreen = late(() => import('../screens/import/ImportScreen.tsx'), 'ImportScreen');

/** Every screen with its address; each loads its own code. */
export const SCREENS: readonly Screen[] = [
  { path: '/triage', name: 'Triage', Component: TriageScreen, frame: 'full', inNavigation: true },
  { path: '/queue', name: 'Queue', Component: QueueScreen, frame: 'full', inNavigation: true },
  { path: '/wall', name: 'Wall', Component: WallScreen, frame: 'none', inNavigation: true },
  { path: '/status', name: 'Status', Component: StatusScreen, frame: 'notices', inNavigation: true, ofReports: true },
  { path: '/planner', name: 'Planner', Component: PlannerScreen, frame: 'full', inNavigation: true },
  { path: '/history', name: 'History', Component: HistoryScreen, frame: 'full', inNavigation: true },
  { path: '/policy', name: 'Policy', Component: PolicyScreen, frame: 'full', inNavigation: true },
  { path: '/settings', name: 'Settings', Component: SettingsScreen, frame: 'full', inNavigation: true },
  { path: '/import', name: 'Import', Component: ImportScreen, frame: 'full', inNavigation: false },
];

/** The screen of an address; undefined where there is none. */
export const screenAt = (path: string): Screen | undefined => SCREENS.find((candidate) => candidate.path === path);

/** The address of the screen that `path`, as it stands in the page's address, asks for. */
export const screenPath = (path: string): string => path.replace(/\/+$/, '') || '/triage';
