import { newestNumbers } from '../../core/status/newest-numbers.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { useStatus } from '../../state/use-status.ts';
import { Step } from '../../ui/Step.tsx';
import { SteppedMain } from '../../ui/SteppedMain.tsx';
import { AsOf } from './AsOf.tsx';
import { BoardLinks } from './BoardLinks.tsx';
import { ExpectTable } from './ExpectTable.tsx';
import { RegionStatus } from './RegionStatus.tsx';
import { AskForProspect } from './request/AskForProspect.tsx';
import { ZonedText } from './ZonedText.tsx';
import { knownMoments } from './known-moments.ts';
import styles from './StatusScreen.module.css';

/** What state support is in, for somebody who never heard of levels. No case, customer or person appears here. */
export function StatusScreen() {
  const status = useStatus();
  const newest = newestNumbers(status);
  const { readOnly, canMakeMine } = useReadOnly();
  // Who was sent a status alone has no board behind it to look at.
  const hasBoard = !readOnly || canMakeMine;
  return (
    <SteppedMain id="main" className={styles.screen} steps={2}>
      <AsOf status={status} newest={newest} />
      <h1 className={styles.headline}>
        <ZonedText text={status.headline} moments={status.regions.flatMap(knownMoments)} />
      </h1>
      <Step at={1}>
        <div className={styles.regions}>
          {status.regions.map((region) => (
            <RegionStatus key={region.id} region={region} newest={newest} />
          ))}
        </div>
      </Step>
      <Step at={2}>
        <ExpectTable audiences={status.audiences} regions={status.regions} />
        <AskForProspect replies={status.severities} />
        {hasBoard && <BoardLinks />}
      </Step>
    </SteppedMain>
  );
}
