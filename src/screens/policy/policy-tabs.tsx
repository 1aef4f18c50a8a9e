import type { ComponentType } from 'react';
import { latePart } from '../../ui/late-part.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Tab } from '../../ui/Tabs.tsx';
import { RulesTab } from './rules/RulesTab.tsx';

const lateTab = (load: () => Promise<ComponentType>) => latePart<object>(load, <Skeleton height="24rem" />);

// The screen opens with the rules; the others come while they are read.
const READINGS = lateTab(async () => (await import('./readings/ReadingsTab.tsx')).ReadingsTab);
const MAP = lateTab(async () => (await import('./map/MapTab.tsx')).MapTab);
const EDITIONS = lateTab(async () => (await import('./editions/EditionsTab.tsx')).EditionsTab);
const WORDS = lateTab(async () => (await import('./words/WordsTab.tsx')).WordsTab);
const OWN = lateTab(async () => (await import('./own/OwnTab.tsx')).OwnTab);
const REPLAY = lateTab(async () => (await import('./replay/ReplayTab.tsx')).ReplayTab);

/** What the Policy screen shows, in the order of its tabs; `value` stands in the address as `?tab=`. */
export const POLICY_TABS: readonly Tab[] = [
  { value: 'rules', label: 'Rules', content: <RulesTab /> },
  { value: 'readings', label: 'Readings', content: <READINGS.Part /> },
  { value: 'map', label: 'Map', content: <MAP.Part /> },
  { value: 'editions', label: 'Editions', content: <EDITIONS.Part /> },
  { value: 'words', label: 'Channels and words', content: <WORDS.Part /> },
  { value: 'own', label: 'Your own', content: <OWN.Part /> },
  { value: 'replay', label: 'Replay', content: <REPLAY.Part /> },
];

/** Fetches what no one has opened yet. */
export const preloadPolicyTabs = (): Promise<unknown> =>
  Promise.all([READINGS, MAP, EDITIONS, WORDS, OWN, REPLAY].map(({ preload }) => preload()));
