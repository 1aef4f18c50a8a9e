import type { WhatIfRegion } from '../../core/plan/what-if-side.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ObligesSide } from './ObligesSide.tsx';
import { onlyIn } from './only-in.ts';
import type { SideNames } from './side-names.ts';
import { SplitSide } from './SplitSide.tsx';
import { WhatIfFrame } from './WhatIfFrame.tsx';
import { WhatIfRow } from './WhatIfRow.tsx';
import styles from './WhatIf.module.css';

interface Props {
  before: WhatIfRegion;
  after: WhatIfRegion;
  names: SideNames;
  /** What the hours of the split are those of: "left today". */
  hours: string;
  /** It stands right below the level, so the sides need no names. */
  below?: boolean | undefined;
}

/** What follows from a region's level, as it is and as it would be: what begins and ends, and how time is split. */
export function WhatIfFollows({ before, after, names, hours, below = false }: Props) {
  const begins = onlyIn(after.contingencies, before.contingencies);
  const ends = onlyIn(before.contingencies, after.contingencies);
  const either = after.contingencies.filter((item) => !begins.includes(item));
  return (
    <>
      <WhatIfFrame label={`${after.state.region.name}, what follows`} {...names} silent={below}>
        {begins.length + ends.length + either.length > 0 && (
          <WhatIfRow
            name="What it obliges"
            before={<ObligesSide items={ends} how="ends" none="Nothing ends." />}
            after={<ObligesSide items={begins} how="begins" none="Nothing begins." />}
            changed={begins.length + ends.length > 0}
          />
        )}
        <WhatIfRow
          name="Time"
          before={<SplitSide split={before.split} hours={hours} />}
          after={<SplitSide split={after.split} hours={hours} />}
          changed={before.split?.inForce.customer !== after.split?.inForce.customer}
        />
      </WhatIfFrame>
      {either.length > 0 && (
        <Disclosure summary={`In force either way: ${either.length}`}>
          <ul className={styles.list}>
            {either.map(({ level, contingency }) => (
              <li key={`${level} ${contingency.id}`}>{contingency.text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
