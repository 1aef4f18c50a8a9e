import type { TriedPart } from '../../../core/plan/tried-part.ts';
import type { WhatIfRegion } from '../../../core/plan/what-if-side.ts';
import { useBoard } from '../../../state/use-board.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import type { SideNames } from '../../../widgets/what-if/side-names.ts';
import { WhatIfFollows } from '../../../widgets/what-if/WhatIfFollows.tsx';
import { WhatIfLevel } from '../../../widgets/what-if/WhatIfLevel.tsx';
import { TryNumbers } from './TryNumbers.tsx';
import { TryRoster } from './TryRoster.tsx';
import styles from './WhatIfPanel.module.css';

interface Props {
  before: WhatIfRegion;
  after: WhatIfRegion;
  names: SideNames;
  parts: readonly TriedPart[];
  put: (part: TriedPart) => void;
}

/** One region: what it would come to, and the people or numbers to try. */
export function TryRegion({ before, after, names, parts, put }: Props) {
  const policy = usePolicy();
  const { region } = after.state;
  const entry = useBoard((board) => board.regions[region.id]?.entry ?? 'roster');
  const fromQueue = useBoard((board) => board.countSource === 'queue');
  return (
    <section className={styles.region} aria-label={`What if in ${region.name}`}>
      <h3 className={styles.subtitle}>{region.name}</h3>
      <WhatIfLevel policy={policy} before={before} after={after} names={names} />
      {fromQueue && <p className={styles.soft}>The cases are those of the queue: only who works can be tried.</p>}
      {entry === 'roster' ? (
        <TryRoster region={region} parts={parts} put={put} fromQueue={fromQueue} />
      ) : (
        <TryNumbers region={region} parts={parts} put={put} fromQueue={fromQueue} />
      )}
      <WhatIfFollows before={before} after={after} names={names} hours="left today" />
    </section>
  );
}
