import type { Tab } from '../../ui/Tabs.tsx';
import { EditionsTab } from './editions/EditionsTab.tsx';
import { MapTab } from './map/MapTab.tsx';
import { OwnTab } from './own/OwnTab.tsx';
import { ReadingsTab } from './readings/ReadingsTab.tsx';
import { ReplayTab } from './replay/ReplayTab.tsx';
import { RulesTab } from './rules/RulesTab.tsx';
import { WordsTab } from './words/WordsTab.tsx';

/** What the Policy screen shows, in the order of its tabs; `value` stands in the address as `?tab=`. */
export const POLICY_TABS: readonly Tab[] = [
  { value: 'rules', label: 'Rules', content: <RulesTab /> },
  { value: 'readings', label: 'Readings', content: <ReadingsTab /> },
  { value: 'map', label: 'Map', content: <MapTab /> },
  { value: 'editions', label: 'Editions', content: <EditionsTab /> },
  { value: 'words', label: 'Channels and words', content: <WordsTab /> },
  { value: 'own', label: 'Your own', content: <OwnTab /> },
  { value: 'replay', label: 'Replay', content: <ReplayTab /> },
];
