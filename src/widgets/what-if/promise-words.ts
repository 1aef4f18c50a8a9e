import type { PromiseInForce } from '../../core/level/region-state.ts';
import type { Policy } from '../../core/policy/policy.ts';

/** What an audience can expect of a first answer: what is promised, by whom where regions differ, else what is usual. */
export const promiseWords = (
  policy: Policy,
  { id, usual }: Policy['audiences'][number],
  promises: readonly PromiseInForce[],
): string => {
  const made = promises.filter(({ audience }) => audience === id);
  if (made.length === 0) return usual;
  const nameOf = (region: string): string => policy.regions.find((known) => known.id === region)?.name ?? region;
  return made.map(({ text, regions }) => `${text} (${regions.map(nameOf).join(', ')})`).join('; ');
};
