import type { Case } from '../../src/core/board/case.ts';

/** The case at a position, for tests that know it is there. */
export function caseAt(cases: readonly Case[], index: number | undefined): Case {
  const found = cases[index ?? -1];
  if (!found) throw new Error(`no case at ${index}`);
  return found;
}
