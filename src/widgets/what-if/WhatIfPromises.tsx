import type { WhatIfSide } from '../../core/plan/what-if-side.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { promiseWords } from './promise-words.ts';
import type { SideNames } from './side-names.ts';
import { WhatIfFrame } from './WhatIfFrame.tsx';
import { WhatIfRow } from './WhatIfRow.tsx';

interface Props {
  policy: Policy;
  before: WhatIfSide['promises'];
  after: WhatIfSide['promises'];
  names: SideNames;
}

/** By audience what it is promised on either side. */
export function WhatIfPromises({ policy, before, after, names }: Props) {
  return (
    <WhatIfFrame label="Promises" {...names}>
      {policy.audiences.map((audience) => {
        const [was, would] = [promiseWords(policy, audience, before), promiseWords(policy, audience, after)];
        return (
          <WhatIfRow
            key={audience.id}
            name={audience.name}
            before={<p>{was}</p>}
            after={<p>{would}</p>}
            changed={was !== would}
          />
        );
      })}
    </WhatIfFrame>
  );
}
