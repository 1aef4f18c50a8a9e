import type { WhatIf } from '../../../core/plan/what-if-side.ts';
import { describeLevelChange } from '../../../widgets/what-if/describe-level-change.ts';

/** What a screen reader hears when what is tried comes to other levels. */
export const whatIfNews = ({ before, after }: Extract<WhatIf, { ok: true }>): string =>
  after.regions
    .flatMap((would, place) => {
      const is = before.regions[place];
      const level = would.level ?? would.state.live;
      if (is === undefined || level === null) return [];
      return [`What if, ${would.state.region.name}: level ${level}, ${describeLevelChange(is, would)}`];
    })
    .join('. ');
