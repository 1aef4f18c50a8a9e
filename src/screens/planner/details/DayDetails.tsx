import { useEffect, useRef } from 'react';
import { formatDay } from '../../../core/clock/format-day.ts';
import type { PlannedDay, PlannedRegion } from '../../../core/plan/plan.ts';
import { Card } from '../../../ui/Card.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { nameList } from '../name-list.ts';
import { RepairOffer } from '../worst/RepairOffer.tsx';
import { PlannerWhatIf } from '../what-if/PlannerWhatIf.tsx';
import { usePlanner } from '../use-planner.ts';
import { DayNumbers } from './DayNumbers.tsx';
import { DayOut } from './DayOut.tsx';
import { DayVerdict } from './DayVerdict.tsx';
import { Obliges } from './Obliges.tsx';
import styles from './DayDetails.module.css';

/** Everything about the chosen window: its level and why, who is out, what is expected, what it obliges, what would help. */
export function DayDetails() {
  const { plan, selected, select } = usePlanner();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = selected === null ? null : `${selected.day} ${selected.region}`;
  const before = useRef(key);
  useEffect(() => {
    // An address with a day in it opens the details, but does not take the focus.
    if (key !== null && key !== before.current) heading.current?.focus();
    before.current = key;
  }, [key]);
  const day = plan.days.find((one) => one.day === selected?.day);
  const cell = day?.regions.find((one) => one.region === selected?.region);
  if (day === undefined || cell === undefined) return null;
  const close = (): void => {
    document.querySelector<HTMLElement>('[role="gridcell"][aria-selected="true"]')?.focus();
    select(null);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // A dialog opened from here is no part of it.
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return;
    event.preventDefault();
    close();
  };
  return (
    <Card
      label={`${cell.name}, ${formatDay(day.day)}`}
      onKeyDown={onKeyDown}
      title={
        <span ref={heading} tabIndex={-1} className={styles.title}>
          {cell.name}, {formatDay(day.day)}
        </span>
      }
      aside={<IconButton icon="close" label="Close the day" onClick={close} />}
    >
      <div className={styles.parts}>
        <div className={styles.part}>
          <DayVerdict cell={cell} />
          <DayNumbers day={day.day} cell={cell} />
        </div>
        <div className={styles.part}>
          <DayOut cell={cell} />
          <RepairOffer day={day} lead={leadOf(day, cell)} />
        </div>
        {cell.level !== null && <Obliges level={cell.level} />}
      </div>
      <PlannerWhatIf />
    </Card>
  );
}

/** The day's worst level is that of another region: the repair is not of what is shown. */
const leadOf = ({ level, regions }: PlannedDay, cell: PlannedRegion): string | undefined => {
  if (cell.level === level) return undefined;
  const names = regions.filter((one) => one.level === level).map(({ name }) => name);
  return `For ${nameList(names)}, which ${names.length === 1 ? 'has' : 'have'} this day’s worst level: `;
};
