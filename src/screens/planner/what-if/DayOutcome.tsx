import type { WhatIf, WhatIfRegion } from '../../../core/plan/what-if-side.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { describeLevelChange } from '../../../widgets/what-if/describe-level-change.ts';
import { WhatIfFollows } from '../../../widgets/what-if/WhatIfFollows.tsx';
import { WhatIfLevel } from '../../../widgets/what-if/WhatIfLevel.tsx';
import { WhatIfPromises } from '../../../widgets/what-if/WhatIfPromises.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './PlannerWhatIf.module.css';

const NAMES = { before: 'As planned', after: 'What if' } as const;

interface Props {
  region: RegionId;
  result: Extract<WhatIf, { ok: true }>;
}

const levelOf = ({ level, state }: WhatIfRegion): number | null => level ?? state.live;

/** What other regions' levels would come to, where that changes. */
function othersOf({ before, after }: Props['result'], region: RegionId): string[] {
  return after.regions.flatMap((would, place) => {
    const is = before.regions[place];
    if (is === undefined || would.state.region.id === region || levelOf(is) === levelOf(would)) return [];
    return [`${would.state.region.name}: level ${levelOf(is) ?? 'none'} → ${levelOf(would) ?? 'none'}`];
  });
}

/** The day as planned beside the day as tried: level, what that obliges, time, promises. */
export function DayOutcome({ region, result }: Props) {
  const { policy } = usePlanner();
  const place = result.after.regions.findIndex(({ state }) => state.region.id === region);
  const [before, after] = [result.before.regions[place], result.after.regions[place]];
  if (before === undefined || after === undefined) return null;
  const others = othersOf(result, region);
  return (
    <>
      <div className={styles.side}>
        <LiveRegion message={`What if: level ${levelOf(after) ?? 'none'}, ${describeLevelChange(before, after)}`} />
        <WhatIfLevel policy={policy} before={before} after={after} names={NAMES} />
        {others.map((words) => (
          <p key={words} className={styles.other}>
            {words}
          </p>
        ))}
        <WhatIfFollows before={before} after={after} names={NAMES} hours="in this window" below />
      </div>
      <div className={styles.side}>
        <h4 className={styles.subtitle}>First answers that people can expect</h4>
        <WhatIfPromises policy={policy} before={result.before.promises} after={result.after.promises} names={NAMES} />
      </div>
    </>
  );
}
