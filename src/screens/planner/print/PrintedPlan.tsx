import { formatDay } from '../../../core/clock/format-day.ts';
import { formatUtcDay } from '../../../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../../../core/clock/format-utc-time.ts';
import type { PlannedRegion } from '../../../core/plan/plan.ts';
import { useMediaQuery } from '../../../state/use-media-query.ts';
import { usePlanner } from '../use-planner.ts';
import styles from './PrintedPlan.module.css';

/** On paper alone: for every day and region who works, what is expected and who is out. */
export function PrintedPlan() {
  const { plan, board, now } = usePlanner();
  const last = plan.days.at(-1)?.day ?? plan.from;
  const when = `${formatDay(plan.from)} to ${formatDay(last)}`;
  const isPaper = useMediaQuery('print');
  if (!isPaper) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        Who is out, {when}
        <span className={styles.source}>
          {board.team === '' ? '' : `${board.team}, `}as planned on {formatUtcDay(now)} {formatUtcTime(now)} UTC
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {plan.days[0]?.regions.map(({ region, name }) => (
            <th key={region} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.days.map(({ day, regions }) => (
          <tr key={day}>
            <th scope="row">{formatDay(day)}</th>
            {regions.map((cell) => (
              <td key={cell.region}>{cellText(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const cellText = ({ closed, uncovered, working, expectedCases, out }: PlannedRegion): string => {
  if (closed) return 'closed';
  const names = out.map(({ name }) => name).join(', ');
  const counts = `${working ?? '?'} SEs, ${expectedCases ?? '?'} cases`;
  return [uncovered ? 'NOBODY WORKS' : '', counts, names === '' ? '' : `out: ${names}`]
    .filter((part) => part !== '')
    .join('; ');
};
