import { keepQuery } from '../../../state/hash-location.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useOtherPolicy } from '../../../state/use-other-policy.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Card } from '../../../ui/Card.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ReplayReadings } from './ReplayReadings.tsx';
import { ReplayResult } from './ReplayResult.tsx';
import { ReplayWith } from './ReplayWith.tsx';
import styles from './ReplayTab.module.css';
import { useReplay } from './use-replay.ts';

/** Was it enough, and would other rules have said so? */
export function ReplayTab() {
  const count = useBoard(({ checkIns }) => checkIns.length);
  const other = useOtherPolicy();
  const policy = other.found.state === 'ready' ? other.found.policy : null;
  const { readings, setReading, isInUse, replay } = useReplay(policy);
  if (count === 0)
    return (
      <EmptyState
        icon="check"
        title="No check-ins yet"
        action={<ButtonLink href={`#${keepQuery('/triage')}`}>Open Triage</ButtonLink>}
      >
        A replay runs the check-ins that a team made under other rules. While the levels are in play, each region checks
        in once a day on Triage; from the first one on this shows what other rules would have said.
      </EmptyState>
    );
  return (
    <div className={styles.tab}>
      <Card title="Replay the check-ins with other rules">
        <div className={styles.choices}>
          <ReplayWith other={other} />
          <ReplayReadings readings={readings} onChoose={setReading} />
        </div>
      </Card>
      {replay !== null && policy !== null && <ReplayResult replay={replay} policy={policy} isInUse={isInUse} />}
      {other.found.state === 'loading' && <Skeleton height="12rem" label="Fetching the policy" />}
    </div>
  );
}
