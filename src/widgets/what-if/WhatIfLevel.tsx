import type { WhatIfRegion } from '../../core/plan/what-if-side.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { describeLevelChange } from './describe-level-change.ts';
import { LevelSide } from './LevelSide.tsx';
import { WhatIfFrame } from './WhatIfFrame.tsx';
import { WhatIfRow } from './WhatIfRow.tsx';
import type { SideNames } from './side-names.ts';

interface Props {
  policy: Policy;
  before: WhatIfRegion;
  after: WhatIfRegion;
  names: SideNames;
}

/** A region's level as it is and as it would be, and the numbers it comes from. */
export function WhatIfLevel({ policy, before, after, names }: Props) {
  const [from, to] = [before.level ?? before.state.live, after.level ?? after.state.live];
  return (
    <WhatIfFrame label={`${after.state.region.name}, level`} {...names}>
      <WhatIfRow
        name="Level"
        silent
        before={<LevelSide side={before} policy={policy} />}
        after={
          <LevelSide side={after} policy={policy} change={from === to ? '' : describeLevelChange(before, after)} />
        }
        changed={from !== to}
      />
    </WhatIfFrame>
  );
}
