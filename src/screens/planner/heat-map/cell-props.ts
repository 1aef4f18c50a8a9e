import type { PlannedDay, PlannedRegion } from '../../../core/plan/plan.ts';
import type { HeatParts } from './heat-parts.ts';

/** What one cell shows of the plan. */
export const cellProps = (parts: HeatParts, { day }: PlannedDay, cell: PlannedRegion, at: [number, number]) => {
  const { selected, stop, today, levels, changes } = parts;
  return {
    day,
    cell,
    levels,
    place: at.join('-'),
    isStop: stop.day === at[0] && stop.region === at[1],
    isSelected: selected?.day === day && selected.region === cell.region,
    isToday: day === today,
    changed: changes.get(`${day} ${cell.region}`) ?? null,
  };
};
