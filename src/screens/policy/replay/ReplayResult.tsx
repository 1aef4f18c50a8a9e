import { useMemo, useState } from 'react';
import { describeReplay } from '../../../core/audit/describe-replay.ts';
import { replayRows } from '../../../core/audit/replay-rows.ts';
import type { Replay, ReplayedCheckIn } from '../../../core/audit/replay.ts';
import { csvOf } from '../../../core/text/csv-of.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { ChipGroup } from '../../../ui/ChipGroup.tsx';
import { downloadBlob } from '../../../ui/download-blob.ts';
import { ReplayTable } from './ReplayTable.tsx';
import styles from './ReplayTab.module.css';

type Shown = 'changed' | 'same' | 'untold';

interface Props {
  replay: Replay;
  /** The policy that it was replayed with. */
  policy: Policy;
  /** It is the one in use, read as it is in use. */
  isInUse: boolean;
}

/** How many check-ins would have had another level, and which. */
export function ReplayResult({ replay, policy, isInUse }: Props) {
  const inUse = usePolicy();
  const [first = '', ...left] = describeReplay(replay);
  const [chosen, choose] = useState<Shown | null>(null);
  const groups = useMemo(() => groupsOf(replay), [replay]);
  const shown = chosen ?? (groups.changed.length > 0 ? 'changed' : 'same');
  const rows = groups[shown].length > 0 || chosen !== null ? groups[shown] : groups.untold;
  const save = (): void =>
    downloadBlob(new Blob([csvOf(replayRows(replay))], { type: 'text/csv' }), 'evenkeel-replay.csv');
  return (
    <Card
      title="What it would have said"
      aside={
        <Button size="small" icon="download" onClick={save}>
          Save as CSV
        </Button>
      }
    >
      <div className={styles.result}>
        <p className={styles.found} role="status">
          {first}
        </p>
        {left.map((sentence) => (
          <p key={sentence} className={styles.soft}>
            {sentence}
          </p>
        ))}
        {isInUse && <p className={styles.soft}>These are the rules in use. Choose another policy or reading above.</p>}
        {policy.levels.length !== inUse.levels.length && (
          <p className={styles.soft}>
            Levels are compared by their number: the policy in use has {inUse.levels.length}, this one{' '}
            {policy.levels.length}.
          </p>
        )}
        <ChipGroup label="Check-ins to show">
          {SHOWN.map(({ value, label }) => (
            <Chip
              key={value}
              pressed={rows === groups[value]}
              count={groups[value].length}
              onPressedChange={() => choose(value)}
            >
              {label}
            </Chip>
          ))}
        </ChipGroup>
        <ReplayTable rows={rows} policy={policy} />
      </div>
    </Card>
  );
}

const SHOWN = [
  { value: 'changed', label: 'Another level' },
  { value: 'same', label: 'Same level' },
  { value: 'untold', label: 'Not counted' },
] as const;

/** Newest first. */
function groupsOf({ checkIns }: Replay): Record<Shown, readonly ReplayedCheckIn[]> {
  const newest = checkIns.toReversed();
  return {
    changed: newest.filter(({ outcome }) => outcome === 'changed'),
    same: newest.filter(({ outcome }) => outcome === 'same'),
    untold: newest.filter(({ outcome }) => outcome !== 'changed' && outcome !== 'same'),
  };
}
