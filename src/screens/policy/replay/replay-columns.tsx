import type { ReplayedCheckIn, ReplayOutcome } from '../../../core/audit/replay.ts';
import { levelName } from '../../../core/policy/level-name.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Icon } from '../../../ui/Icon.tsx';
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
  readonly narrow: boolean;
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

const levels = ({ inUse, policy }: Context, row: ReplayedCheckIn) => {
  const { checkIn, outcome, level } = row;
  const isTold = outcome === 'same' || outcome === 'changed';
  return (
    <span className={styles.levels}>
      {levelBadge(inUse, checkIn.level)}
      {isTold && level !== null && (
        <>
          <Icon name="arrow-right" size="small" label="would have been" /> {levelBadge(policy, level)}{' '}
        </>
      )}
      <span className={styles.soft}>{isTold ? changeText(row) : WHY[outcome]}</span>
    </span>
  );
};

/** When, where, with which numbers, and the level then and under the other rules; when and where are one where it is narrow. */
export function replayColumns(context: Context): TableColumn<ReplayedCheckIn>[] {
  const { inUse, now, zone, narrow } = context;
  const nameOf = (id: string): string => inUse.regions.find((region) => region.id === id)?.name ?? id;
  const time = ({ checkIn }: ReplayedCheckIn) => <TimeText at={Date.parse(checkIn.at)} now={now} zone={zone} />;
  const numbers = (row: ReplayedCheckIn) => (
    <>
      <b>{nameOf(row.checkIn.region)}</b> <span className={styles.numbers}>{numbersText(row)}</span>
    </>
  );
  const both = (row: ReplayedCheckIn) => (
    <span className={styles.both}>
      <span>{numbers(row)}</span>
      {time(row)}
    </span>
  );
  const apart: TableColumn<ReplayedCheckIn>[] = [
    { id: 'at', header: 'Check-in', rowHeader: true, cell: time },
    { id: 'numbers', header: 'Region and numbers', cell: numbers },
  ];
  const together: TableColumn<ReplayedCheckIn>[] = [{ id: 'at', header: 'Check-in', rowHeader: true, cell: both }];
  return [
    ...(narrow ? together : apart),
    { id: 'levels', header: 'Then and replayed', cell: (row) => levels(context, row) },
  ];
}
