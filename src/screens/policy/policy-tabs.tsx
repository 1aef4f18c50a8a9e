import type { Tab } from '../../ui/Tabs.tsx';
import { RulesTab } from './rules/RulesTab.tsx';

/** What the Policy screen shows, in the order of its tabs; `value` stands in the address as `?tab=`. */
export const POLICY_TABS: readonly Tab[] = [{ value: 'rules', label: 'Rules', content: <RulesTab /> }];
