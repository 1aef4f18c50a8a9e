import { useMemo } from 'react';
import { DAY, MINUTE } from '../../core/clock/time-of-day.ts';
import { startOfDay } from '../../core/clock/start-of-day.ts';
import { useBoard } from '../../state/use-board.ts';
import { useNow } from '../../state/use-now.ts';
import { useRegionSeries } from '../../state/use-region-series.ts';
import { useRouteQuery } from '../../state/use-route-query.ts';

export const PERIODS = ['7', '28', 'play', 'all'] as const;
export type PeriodName = (typeof PERIODS)[number];

export interface Period {
  readonly name: PeriodName;
  /** Milliseconds since the epoch; `to` not included. */
  readonly from: number;
  readonly to: number;
}

const isName = (text: string | null): text is PeriodName => PERIODS.some((name) => name === text);

/** The time that is looked at, kept in the address; since the levels came into play unless they never did. */
export const usePeriod = (): Period & { readonly choose: (name: PeriodName) => void } => {
  const query = useRouteQuery();
  const now = useNow('minute');
  const oldest = useBeginnings(now);
  const asked = query.get('period');
  const usual = oldest.play === null ? '28' : 'play';
  const name = isName(asked) ? asked : usual;
  return useMemo(() => {
    const days = (count: number): number => startOfDay(now) - (count - 1) * DAY;
    const starts = { 7: days(7), 28: days(28), play: oldest.play ?? days(28), all: oldest.all };
    // What was entered in the minute that is running belongs to it.
    const to = now + MINUTE;
    return { name, from: starts[name], to, choose: (next) => query.set({ period: next === usual ? null : next }) };
  }, [name, now, oldest.play, oldest.all, query, usual]);
};

/** When the last time in play began, and the oldest thing that the board still knows. */
function useBeginnings(now: number): { readonly play: number | null; readonly all: number } {
  const periods = useRegionSeries()[0]?.periods ?? [];
  const checkIns = useBoard((board) => board.checkIns);
  const timeLog = useBoard((board) => board.timeLog);
  const history = useBoard((board) => board.history);
  const all = useMemo(() => {
    const days = timeLog.map(({ day }) => `${day}T00:00:00Z`);
    const times = [...checkIns, ...history].map(({ at }) => at);
    return [...days, ...times].reduce((oldest, at) => Math.min(oldest, Date.parse(at)), now);
  }, [checkIns, timeLog, history, now]);
  return { play: periods.at(-1)?.from ?? null, all: Math.min(all, periods[0]?.from ?? now) };
}
