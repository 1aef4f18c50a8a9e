import type { ReplayedCheckIn, ReplayOutcome } from '../../../core/audit/replay.ts';
import { levelName } from '../../../core/policy/level-name.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { spreadTone } from '../../../ui/spread-tone.ts';
import type { TableColumn } from '../../../ui/Table.tsx';
import { TimeText } from '../../../widgets/TimeText.tsx';
import { sayPlace } from '../map/say-place.ts';
import styles from './ReplayTab.module.css';

interface Context {
  readonly inUse: Policy;
  readonly policy: Policy;
  readonly now: number;
  readonly zone: string;
}

const WHY: Record<Exclude<ReplayOutcome, 'same' | 'changed'>, string> = {
  'no-numbers': 'cannot be said: it kept no numbers',
  'needs-counts': 'cannot be said: it kept no cases of each SE',
  'not-reproduced': 'not compared: its numbers alone do not give its level',
  'no-region': 'cannot be said: there is no such region',
};

function numbersText({ checkIn: { working, openCases } }: ReplayedCheckIn): string {
  if (working === null || openCases === null) return 'no numbers';
  return sayPlace({ workingFrom: working, workingTo: working, from: openCases, to: openCases });
}

function changeText({ checkIn, level }: ReplayedCheckIn): string {
  if (level === null || level === checkIn.level) return 'the same';
  return level > checkIn.level ? 'harsher' : 'milder';
}

const levelBadge = (policy: Policy, level: number) => (
  <Badge level={spreadTone(level, policy.levels.length)} title={levelName(policy, level) ?? undefined}>
    {level}
  </Badge>
);

const wouldBe = (policy: Policy, row: ReplayedCheckIn) => {
  const { outcome, level } = row;
  if (outcome !== 'same' && outcome !== 'changed') return <span className={styles.soft}>{WHY[outcome]}</span>;
  if (level === null) return null;
  return (
    <span className={styles.would}>
      {levelBadge(policy, level)} {changeText(row)}
    </span>
  );
};

/** When, where, with which numbers, and the level then and under the other rules. */
export function replayColumns({ inUse, policy, now, zone }: Context): TableColumn<ReplayedCheckIn>[] {
  const nameOf = (id: string): string => inUse.regions.find((region) => region.id === id)?.name ?? id;
  return [
    {
      id: 'at',
      header: 'Check-in',
      rowHeader: true,
      cell: ({ checkIn }) => <TimeText at={Date.parse(checkIn.at)} now={now} zone={zone} />,
    },
    {
      id: 'region',
      header: 'Region and numbers',
      cell: (row) => (
        <>
          <b>{nameOf(row.checkIn.region)}</b> <span className={styles.numbers}>{numbersText(row)}</span>
        </>
      ),
    },
    { id: 'then', header: 'Then', cell: ({ checkIn }) => levelBadge(inUse, checkIn.level) },
    { id: 'would', header: 'Would have been', cell: (row) => wouldBe(policy, row) },
  ];
}
