import type { PlannedDay } from '../../../core/plan/plan.ts';
import { Banner } from '../../../ui/Banner.tsx';

/** Every day is within plan, or nothing is known yet. */
export function NothingBad({ worst }: { worst: PlannedDay | null }) {
  return worst === null ? (
    <Banner tone="info" title="There is nothing to plan with yet">
      Enter who works and how many cases are open on <a href="#/triage">Triage</a>; then the days ahead get their
      levels.
    </Banner>
  ) : (
    <Banner tone="success" title="Every day is at level 1">
      Nothing in these weeks asks for more people.
    </Banner>
  );
}
