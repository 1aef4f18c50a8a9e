import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

interface Screen {
  path: string;
  name: string;
  Component: LazyExoticComponent<ComponentType>;
  /** Wall and Status fill the page and bring their own head. */
  bare: boolean;
  inNavigation: boolean;
}

const WallScreen = lazy(async () => ({ default: (await import('../screens/wall/WallScreen.tsx')).WallScreen }));
const TriageScreen = lazy(async () => ({ default: (await import('../screens/triage/TriageScreen.tsx')).TriageScreen }));
const QueueScreen = lazy(async () => ({ default: (await import('../screens/queue/QueueScreen.tsx')).QueueScreen }));
const StatusScreen = lazy(async () => ({ default: (await import('../screens/status/StatusScreen.tsx')).StatusScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('../screens/settings/SettingsScreen.tsx')).SettingsScreen,
}));
const ImportScreen = lazy(async () => ({ default: (await import('../screens/import/ImportScreen.tsx')).ImportScreen }));

/** Every screen with its address; each loads its own code. */
export const SCREENS: readonly Screen[] = [
  { path: '/triage', name: 'Triage', Component: TriageScreen, bare: false, inNavigation: true },
  { path: '/queue', name: 'Queue', Component: QueueScreen, bare: false, inNavigation: true },
  { path: '/wall', name: 'Wall', Component: WallScreen, bare: true, inNavigation: true },
  { path: '/status', name: 'Status', Component: StatusScreen, bare: true, inNavigation: true },
  { path: '/settings', name: 'Settings', Component: SettingsScreen, bare: false, inNavigation: true },
  { path: '/import', name: 'Import', Component: ImportScreen, bare: false, inNavigation: false },
];
