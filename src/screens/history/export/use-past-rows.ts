import { useMemo } from 'react';
import type { ExportRow } from '../../../core/text/csv-of.ts';
import { HISTORY_ROWS } from '../../../core/history/history-rows.ts';
import type { LevelStep } from '../../../core/history/level-step.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useReadChangeLog } from '../../../state/use-change-log.ts';
import { useCheckInRecords } from '../../../state/use-check-in-records.ts';
import { useOwedSeries } from '../../../state/use-owed-series.ts';
import { useRegionSeries } from '../../../state/use-region-series.ts';
import type { Period } from '../use-period.ts';

export const PARTS = ['levels', 'checkIns', 'changes', 'owed', 'hours'] as const;
export type PastPart = (typeof PARTS)[number];

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const cut = (steps: readonly LevelStep[], { from, to }: Period): LevelStep[] =>
  steps
    .map((step) => ({ ...step, from: Math.max(step.from, from), to: Math.min(step.to, to) }))
    .filter((step) => step.from < step.to);

/** What a period has to take along, as rows by part; worked out when it is asked for. */
export function usePastRows(period: Period): (part: PastPart) => ExportRow[] {
  const series = useRegionSeries();
  const records = useCheckInRecords();
  const readLog = useReadChangeLog();
  const points = useOwedSeries();
  const timeLog = useBoard((board) => board.timeLog);
  return useMemo(() => {
    const isIn = (at: number): boolean => at >= period.from && at < period.to;
    const make: Readonly<Record<PastPart, () => ExportRow[]>> = {
      levels: () =>
        HISTORY_ROWS.levels(
          series.map((one) => ({
            ...one,
            inForce: cut(one.inForce, period),
            announced: cut(one.announced, period),
          })),
        ),
      checkIns: () => HISTORY_ROWS.checkIns(records.filter(({ checkIn }) => isIn(Date.parse(checkIn.at)))),
      changes: () => HISTORY_ROWS.changes(readLog().filter(({ at }) => isIn(at))),
      owed: () => HISTORY_ROWS.owed(points.filter(({ at }) => isIn(at))),
      hours: () =>
        HISTORY_ROWS.hours(timeLog.filter(({ day }) => day >= dayOf(period.from) && day <= dayOf(period.to - 1))),
    };
    return (part) => make[part]();
  }, [series, records, readLog, points, timeLog, period]);
}
