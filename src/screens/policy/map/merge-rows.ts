import type { AuditRow, Run } from '../../../core/audit/audit.ts';

/** A run that is the same for several numbers of SEs next to each other. */
export interface Block<Value> extends Run<Value> {
  readonly workingFrom: number;
  readonly workingTo: number;
}

/** The runs that one looks for, those of neighbouring rows that are alike taken together. */
export function mergeRows<Value>(
  rows: readonly AuditRow<Value>[],
  isLookedFor: (value: Value) => boolean,
): Block<Value>[] {
  const blocks: Block<Value>[] = [];
  rows.forEach(({ working, runs }, place) => {
    for (const run of runs.filter(({ value }) => isLookedFor(value))) {
      const above = rows[place - 1]?.working;
      const at = blocks.findIndex((block) => block.workingTo === above && isAlike(block, run));
      const block = blocks[at];
      if (block) blocks[at] = { ...block, workingTo: working };
      else blocks.push({ ...run, workingFrom: working, workingTo: working });
    }
  });
  return blocks;
}

const isAlike = <Value>(one: Run<Value>, other: Run<Value>): boolean =>
  one.from === other.from && one.to === other.to && JSON.stringify(one.value) === JSON.stringify(other.value);
