import { useState } from 'react';
import { expectedCases } from '../../../core/plan/expected-cases.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import { useEdit } from '../../../state/use-edit.ts';
import { useRefusal } from '../../../state/use-refusal.ts';
import { usePlanner } from '../use-planner.ts';

const usualWords = (today: number | null, own: number | null): string => {
  if (own !== null) return `as on other days: ${own}`;
  return today === null ? 'today: not known' : `as today: ${today}`;
};

/** The cases expected of a region, on a day or on every one, and the ways to say otherwise. */
export const useExpected = (region: RegionId, day: string | null) => {
  const { board, basis, locked } = usePlanner();
  const edit = useEdit();
  const { dismiss } = useRefusal();
  const [refusal, refuse] = useState('');
  const { regions, days } = board.expectedCases;
  const own = (day === null ? undefined : days[day]?.[region]) ?? null;
  const forAll = regions[region] ?? null;
  const today = basis.today[region]?.openCases ?? null;
  const set = (cases: number | null): void => {
    const outcome = edit({ kind: 'setExpectedCases', region, day, cases });
    refuse(outcome.ok ? '' : outcome.reason);
    if (!outcome.ok) dismiss();
  };
  return {
    value: day === null ? (forAll ?? today) : expectedCases(basis, region, day),
    isOwn: day === null ? forAll !== null : own !== null,
    usual: usualWords(today, day === null ? null : forAll),
    set,
    reset: () => set(null),
    refusal,
    locked,
  };
};
