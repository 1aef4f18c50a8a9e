import type { Policy } from '../../../core/policy/policy.ts';

/** A channel or group, and the levels that tell it something. */
export interface ToldRow {
  readonly name: string;
  readonly levels: readonly number[];
  /** What it is told about, in a few words each. */
  readonly about: readonly string[];
}

/** Every channel and group that some level tells, in the order in which they come in. */
export function toldRows({ levels }: Pick<Policy, 'levels'>): ToldRow[] {
  const rows = new Map<string, { levels: Set<number>; about: string[] }>();
  for (const { level, contingencies } of levels)
    for (const { channels, alsoTold, short } of contingencies)
      for (const name of [...channels, ...alsoTold]) {
        const row = rows.get(name) ?? { levels: new Set(), about: [] };
        row.levels.add(level);
        row.about.push(short);
        rows.set(name, row);
      }
  return [...rows].map(([name, row]) => ({ name, levels: [...row.levels], about: row.about }));
}
