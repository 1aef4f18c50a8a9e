import { memo } from 'react';
import type { ActualSplit, RegionSplit, Split, TimeSplit } from '../../../core/split/time-split.ts';
import { describeDrift } from '../../../core/split/describe-drift.ts';
import { formatHours } from '../../../core/split/format-hours.ts';
import { useWhyReadOnly } from '../../../state/use-why-read-only.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { useTimeSplit } from '../../../state/use-time-split.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { SplitBar } from '../../../ui/SplitBar.tsx';
import type { Opened } from '../opened.ts';
import styles from './TimeSplitCard.module.css';

const shares = ({ customer, internal }: Split): string => `${Math.round(customer)} / ${Math.round(internal)}`;

/** How time is to be split between customers and internal work, what is left of today, and how it was. */
export const TimeSplitCard = memo(function TimeSplitCard({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const split = useTimeSplit();
  const readOnly = useWhyReadOnly() !== null;
  const { target, regions, perDay } = split;
  return (
    <Card title="Time split" className={styles.card}>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>Target</dt>
          <dd title={target.text}>
            <b>{shares(target)}</b> {!target.stated && <Badge size="small">carried over</Badge>}
          </dd>
        </div>
        {regions.map((region) => (
          <RegionFact key={region.region} split={region} target={target} />
        ))}
      </dl>
      <Logged split={split} />
      <p className={styles.buttons}>
        {!readOnly && (
          <Button size="small" icon="clock" onClick={() => onOpen({ what: 'hours' })}>
            Log hours
          </Button>
        )}
        {perDay.length > 0 && (
          <Button size="small" icon="chart" onClick={() => onOpen({ what: 'chart' })}>
            Actual against target
          </Button>
        )}
      </p>
    </Card>
  );
});

function RegionFact({ split: { region, inForce, capacity }, target }: { split: RegionSplit; target: Split }) {
  const regionName = useRegionName();
  const paused = inForce.internal === 0 && target.internal > 0;
  return (
    <div className={styles.fact}>
      <dt>{regionName(region)}</dt>
      <dd>
        <b>{shares(inForce)}</b>
        {paused ? ', internal paused' : ''}
      </dd>
      <dd className={styles.note}>{capacityText(capacity)}</dd>
    </div>
  );
}

const capacityText = (capacity: RegionSplit['capacity']): string => {
  if (capacity === null) return 'nobody entered yet who is working';
  const internal = capacity.internal === 0 ? '' : `, ${formatHours(capacity.internal)} internal`;
  return `left today: ${formatHours(capacity.customer)} for customers${internal}`;
};

/** What people logged; nothing where they logged nothing. */
function Logged({ split: { target, actual, owed } }: { split: TimeSplit }) {
  const periods = [
    { name: '1 day', actual: actual.days1 },
    { name: '7 days', actual: actual.days7 },
    { name: '28 days', actual: actual.days28 },
  ];
  return (
    <>
      {actual.days28 === null ? (
        <p className={styles.none}>No hours logged yet, so there is no actual split to show.</p>
      ) : (
        <>
          {actual.days7 !== null && <WeekBar week={actual.days7} target={target} />}
          <dl className={styles.facts}>
            {periods.map((period) => (
              <div key={period.name} className={styles.fact}>
                <dt>Last {period.name}</dt>
                <dd>
                  {period.actual === null ? (
                    'none logged'
                  ) : (
                    <>
                      <b>{shares(period.actual)}</b>, {describeDrift(period.actual.drift)}
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {owed !== null && (
        <p className={styles.owed}>
          Owed to internal work: <b>{formatHours(owed.owed)}</b>
          {owed.putOff > 0 && (
            <span className={styles.note}>
              {' '}
              {formatHours(owed.putOff)} put off since the levels are in play, {formatHours(owed.paidBack)} paid back
            </span>
          )}
        </p>
      )}
    </>
  );
}

function WeekBar({ week, target }: { week: ActualSplit; target: Split }) {
  return (
    <SplitBar
      className={styles.bar}
      label="Last 7 days"
      share={week.customer / 100}
      target={target.customer / 100}
      firstLabel={`customers ${formatHours(week.customerHours)}`}
      secondLabel={`internal ${formatHours(week.internalHours)}`}
      valueText={`${shares(week)} customers to internal, ${describeDrift(week.drift)}`}
    />
  );
}
