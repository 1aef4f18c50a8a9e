import { absenceCalendar } from '../../core/plan/absence-calendar.ts';
import { planRows } from '../../core/plan/plan-rows.ts';
import { csvText } from '../../core/text/csv-text.ts';
import { planFile } from '../../state/use-kept-plans.ts';
import { downloadBlob } from '../../ui/download-blob.ts';
import type { Planner } from './use-planner.ts';

/** So that a spreadsheet takes the names for what they are. */
const BYTE_ORDER_MARK = '\uFEFF';

type Planned = Pick<Planner, 'plan' | 'board' | 'now'>;

const nameOf = ({ plan }: Planned): string => `evenkeel-plan-${plan.from}`;

const save = (planned: Planned, text: string, type: string, ending: string): void =>
  downloadBlob(new Blob([text], { type }), `${nameOf(planned)}.${ending}`);

/** The files that a plan is taken along as. */
export const PLAN_FILES = {
  csv: (planned: Planned) =>
    save(planned, BYTE_ORDER_MARK + csvText(planRows(planned.plan)), 'text/csv;charset=utf-8', 'csv'),
  json: (planned: Planned) => {
    const { plan, now } = planned;
    const name = nameOf(planned);
    downloadBlob(planFile({ name, keptAt: new Date(now).toISOString(), plan }), `${name}.json`);
  },
  ics: (planned: Planned) =>
    save(planned, absenceCalendar(planned.board, planned.now), 'text/calendar;charset=utf-8', 'ics'),
} as const;
