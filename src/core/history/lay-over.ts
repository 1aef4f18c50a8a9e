import type { LevelStep } from './level-step.ts';

function around(step: LevelStep, { from, to }: LevelStep): LevelStep[] {
  const parts = [
    { ...step, to: Math.min(step.to, from) },
    { ...step, from: Math.max(step.from, to) },
  ];
  return parts.filter((part) => part.from < part.to);
}

/**
 * Steps with others laid over them: where both have something to say the upper ones count. In order of time and without
 * overlap, if each list was.
 *
 * @example layOver([{ from: 0, to: 9, … }], [{ from: 3, to: 5, … }]) // 0 to 3, 3 to 5 of the upper, 5 to 9
 */
export function layOver(lower: readonly LevelStep[], upper: readonly LevelStep[]): LevelStep[] {
  const left = upper.reduce<readonly LevelStep[]>((steps, over) => steps.flatMap((step) => around(step, over)), lower);
  return [...left, ...upper].toSorted((one, other) => one.from - other.from);
}
