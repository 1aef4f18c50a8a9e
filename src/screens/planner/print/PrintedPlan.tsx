import { formatDay } from '../../../core/clock/format-day.ts';
import { usePlanner } from '../use-planner.ts';
import { printedRows } from './printed-rows.ts';
import { PrintedCaption } from '../../../widgets/PrintedCaption.tsx';
import styles from './PrintedPlan.module.css';
import { usePrinting } from '../../../ui/use-printing.ts';

/** On paper alone: for every day and region who works, what is expected and who is out; equal days as one. */
export function PrintedPlan() {
  const { plan, board, now } = usePlanner();
  const last = plan.days.at(-1)?.day ?? plan.from;
  const when = `${formatDay(plan.from)} to ${formatDay(last)}`;
  if (!usePrinting()) return null;
  return (
    <table className={styles.table}>
      <PrintedCaption team={board.team} done="as planned on" now={now}>
        Who is out, {when}
      </PrintedCaption>
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
        {printedRows(plan).map(({ days, cells }) => (
          <tr key={days}>
            <th scope="row">{days}</th>
            {cells.map((text, place) => (
              <td key={plan.days[0]?.regions[place]?.region}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
