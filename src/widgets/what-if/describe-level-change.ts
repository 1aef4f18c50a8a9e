import type { WhatIfRegion } from '../../core/plan/what-if-side.ts';

const levelOf = ({ level, state }: WhatIfRegion): number | null => level ?? state.live;

/** How a region's level would move, in a few words: "2 levels higher". */
export const describeLevelChange = (before: WhatIfRegion, after: WhatIfRegion): string => {
  const [from, to] = [levelOf(before), levelOf(after)];
  if (from === to) return 'the same level';
  if (from === null || to === null) return to === null ? 'no level any more' : `level ${to}`;
  const by = Math.abs(to - from);
  return `${by} ${by === 1 ? 'level' : 'levels'} ${to > from ? 'higher' : 'lower'}`;
};
