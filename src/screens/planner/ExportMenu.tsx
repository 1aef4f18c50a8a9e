import { absenceCalendar } from '../../core/plan/absence-calendar.ts';
import { csvText } from '../../core/text/csv-text.ts';
import { planRows } from '../../core/plan/plan-rows.ts';
import { planFile } from '../../state/use-kept-plans.ts';
import { downloadBlob } from '../../ui/download-blob.ts';
import { Menu } from '../../ui/Menu.tsx';
import { usePlanner } from './use-planner.ts';

/** So that a spreadsheet takes the names for what they are. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The plan as a table, a file or on paper, and everybody's absences as a calendar. */
export function ExportMenu() {
  const { plan, board, now } = usePlanner();
  const name = `evenkeel-plan-${plan.from}`;
  const save = (text: string, type: string, ending: string): void =>
    downloadBlob(new Blob([text], { type }), `${name}.${ending}`);
  return (
    <Menu
      label="Take along"
      icon="download"
      items={[
        {
          id: 'csv',
          label: 'The plan as CSV',
          icon: 'file',
          onSelect: () => save(BYTE_ORDER_MARK + csvText(planRows(plan)), 'text/csv;charset=utf-8', 'csv'),
        },
        {
          id: 'json',
          label: 'The plan as a file to compare with',
          icon: 'download',
          onSelect: () => downloadBlob(planFile({ name, keptAt: new Date(now).toISOString(), plan }), `${name}.json`),
        },
        {
          id: 'ics',
          label: 'Absences as a calendar (.ics)',
          icon: 'calendar',
          onSelect: () => save(absenceCalendar(board, now), 'text/calendar;charset=utf-8', 'ics'),
        },
        { id: 'print', label: 'Print', icon: 'printer', onSelect: () => print() },
      ]}
    />
  );
}
