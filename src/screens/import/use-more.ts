import { useState } from 'react';

interface More<Item> {
  readonly shown: readonly Item[];
  /** How many are not shown yet. */
  readonly rest: number;
  readonly more: () => void;
}

/** A long list, shown in steps. */
export function useMore<Item>(items: readonly Item[], step: number): More<Item> {
  const [steps, setSteps] = useState(1);
  const shown = items.slice(0, steps * step);
  return { shown, rest: items.length - shown.length, more: () => setSteps(steps + 1) };
}
