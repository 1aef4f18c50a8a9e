import { Suspense } from 'react';
import { MINUTE } from '../../core/clock/time-of-day.ts';
import { useRouteQuery } from '../../state/use-route-query.ts';
import { late } from '../../ui/late.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useFetchAhead } from '../../ui/use-fetch-ahead.ts';
import { ExportMenu } from './export/ExportMenu.tsx';
import { LateChangeLog, LateCheckInList, preloadHistoryTabs } from './late-tabs.tsx';
import { momentWords } from './moment-words.ts';
import { usePeriod, type Period, type PeriodName } from './use-period.ts';
import styles from './HistoryScreen.module.css';

// Charts are heavy; who comes for the list of changes does without them.
const LevelsTab = late(() => import('./levels/LevelsTab.tsx'), 'LevelsTab');

const PERIOD_OPTIONS: readonly { value: PeriodName; label: string }[] = [
  { value: '7', label: '7 days' },
  { value: '28', label: '28 days' },
  { value: 'play', label: 'Since in play' },
  { value: 'all', label: 'All' },
];
const TABS = ['levels', 'check-ins', 'changes'] as const;

const spanWords = (period: Period): string => {
  const words = momentWords(period);
  // It ends with the minute that is running.
  return `${words(period.from)} to ${words(period.to - MINUTE)} UTC`;
};

/** Was it enough? Levels, staffing and hours of the past, every check-in and every change. */
export function HistoryScreen() {
  const query = useRouteQuery();
  const period = usePeriod();
  useFetchAhead(preloadHistoryTabs);
  const shown = TABS.find((tab) => tab === query.get('tab')) ?? 'levels';
  const loading = <Skeleton height="24rem" label="Loading the charts" />;
  return (
    <main id="main" className={styles.screen} data-part={shown}>
      <header className={styles.head}>
        <div className={styles.name}>
          <h1 className={styles.title}>History</h1>
          <p className={styles.span}>{spanWords(period)}</p>
        </div>
        <div className={styles.tools}>
          <SegmentedControl<PeriodName>
            label="Period"
            size="small"
            options={PERIOD_OPTIONS}
            value={period.name}
            onChange={period.choose}
          />
          <ExportMenu period={period} />
        </div>
      </header>
      <Tabs
        label="Parts of the history"
        value={shown}
        onChange={(tab) => query.set({ tab: tab === 'levels' ? null : tab })}
        tabs={[
          {
            value: 'levels',
            label: 'Levels and load',
            content: (
              <Suspense fallback={loading}>
                <LevelsTab period={period} />
              </Suspense>
            ),
          },
          { value: 'check-ins', label: 'Check-ins', content: <LateCheckInList period={period} /> },
          { value: 'changes', label: 'Changes', content: <LateChangeLog period={period} /> },
        ]}
      />
    </main>
  );
}
