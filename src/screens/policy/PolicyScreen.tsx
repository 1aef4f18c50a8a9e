import { useMemo } from 'react';
import { usePolicy } from '../../state/use-policy.ts';
import { useRouteQuery } from '../../state/use-route-query.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { useFetchAhead } from '../../ui/use-fetch-ahead.ts';
import { POLICY_TABS, preloadPolicyTabs } from './policy-tabs.tsx';
import styles from './PolicyScreen.module.css';

const tabOf = (asked: string | null): string => POLICY_TABS.find(({ value }) => value === asked)?.value ?? 'rules';

/** Why does it say 4? The rules in force, how they are read, what else they could be, and a team's own. */
export function PolicyScreen() {
  const policy = usePolicy();
  const query = useRouteQuery();
  useFetchAhead(preloadPolicyTabs);
  const choose = useMemo(() => (tab: string) => query.set({ tab: tab === 'rules' ? null : tab }), [query]);
  return (
    <main id="main" className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>Policy</h1>
        <p className={styles.lead}>{policy.name}</p>
      </header>
      <Tabs label="Parts of the policy" tabs={POLICY_TABS} value={tabOf(query.get('tab'))} onChange={choose} />
    </main>
  );
}
