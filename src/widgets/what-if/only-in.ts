import type { ContingencyInForce } from '../../core/contingency/in-force.ts';

/** The contingencies of one side that the other does not have. */
export const onlyIn = (
  side: readonly ContingencyInForce[],
  other: readonly ContingencyInForce[],
): readonly ContingencyInForce[] => {
  const known = new Set(other.map(({ contingency }) => contingency.id));
  return side.filter(({ contingency }) => !known.has(contingency.id));
};
