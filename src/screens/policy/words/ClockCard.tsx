import { plannedText } from '../../../core/policy/planned-text.ts';
import type { Policy, PolicyRegion } from '../../../core/policy/policy.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { DataList } from '../../../ui/DataList.tsx';
import { Table, type TableColumn } from '../../../ui/Table.tsx';
import styles from './words.module.css';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const COLUMNS: readonly TableColumn<PolicyRegion>[] = [
  { id: 'name', header: 'Region', rowHeader: true, cell: (region) => <RegionPlace {...region} /> },
  { id: 'planned', header: 'Planned SEs', cell: plannedText },
  { id: 'coverage', header: 'Coverage (UTC)', cell: ({ coverage }) => coverageText(coverage) },
  { id: 'check-in', header: 'Check-in (UTC)', cell: ({ checkIn }) => checkIn },
];

/** When each region covers, when it checks in, and which hours count as business hours. */
export function ClockCard() {
  const policy = usePolicy();
  return (
    <Card title="Regions and hours">
      <Table caption="Regions" dense columns={COLUMNS} rows={policy.regions} rowKey={({ id }) => id} />
      <h3 className={styles.head}>Clock and thresholds</h3>
      <DataList size="small" layout="rows" items={itemsOf(policy)} />
    </Card>
  );
}

function RegionPlace({ name, basedIn }: Pick<PolicyRegion, 'name' | 'basedIn'>) {
  return (
    <>
      {name} <small className={styles.place}>{basedIn}</small>
    </>
  );
}

const coverageText = ({ opens, closes }: PolicyRegion['coverage']): string =>
  closes <= opens ? `${opens}–${closes} next day` : `${opens}–${closes}`;

const momentText = ({ weekday, time }: Policy['businessHours']['opens']): string =>
  `${DAYS[weekday] ?? ''} ${time}`.trim();

const itemsOf = ({ businessHours, checkIns, timeSplit, queue, focusStandbyFrom }: Policy) => [
  {
    id: 'hours',
    term: 'Business hours',
    value: `${momentText(businessHours.opens)} to ${momentText(businessHours.closes)} UTC`,
    note: `A business day of a promise is ${businessHours.hoursPerDay} of them.`,
  },
  ...(businessHours.holidays.length === 0
    ? []
    : [{ id: 'holidays', term: 'Without business hours', value: businessHours.holidays.join(', ') }]),
  {
    id: 'check-ins',
    term: 'A check-in is',
    value: `due ${checkIns.dueBefore} min before its time, overdue ${checkIns.overdueAfter} min after`,
  },
  { id: 'split', term: 'An SE’s day counts for', value: `at most ${timeSplit.hoursPerDay} hours` },
  { id: 'hard', term: 'Hard choices', value: `from level ${queue.hardChoicesFrom}` },
  { id: 'paused', term: 'Internal work waits', value: `from level ${queue.internalPausedFrom}` },
  { id: 'standby', term: 'Focus days are standby', value: `from level ${focusStandbyFrom}` },
];
