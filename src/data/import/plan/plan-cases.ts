import type { Person } from '../../../core/board/board.ts';
import type { Case } from '../../../core/board/case.ts';
import type { ImportBoard } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { ImportFormat, ImportRemark } from '../../../core/import/import-table.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { UnderstoodRow } from '../rows/understand-row.ts';
import { listUpTo, startOutcome, type CaseOutcome } from './case-outcome.ts';
import { describeChanges } from './describe-changes.ts';
import { valueDescriber, type DescribeValue } from './describe-value.ts';
import { importedFrom, importedPrint } from './imported-print.ts';
import { mergeCase, type CaseUpdate } from './merge-case.ts';
import { assumedRegion, newCase } from './new-case.ts';
import { planMissing } from './plan-missing.ts';

interface CaseInput {
  readonly rows: readonly UnderstoodRow[];
  readonly format: ImportFormat;
  readonly settings: ImportSettings;
  readonly board: ImportBoard;
  readonly regions: readonly PolicyRegion[];
  /** People of the board and those who come with the import. */
  readonly people: readonly Person[];
}

/** What stays the same from row to row. */
interface Planning {
  readonly input: CaseInput;
  readonly outcome: CaseOutcome;
  readonly describe: DescribeValue;
  readonly regionOf: ReturnType<typeof assumedRegion>;
}

const EXCERPT = 80;
const REMARKS_AT_MOST = 1_000;
const isDone = (status: Case['status']): boolean => status === 'solved' || status === 'closed';

const wordsOf = (title: string): Set<string> => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));

function isAnotherCase(current: Case, update: CaseUpdate, format: ImportFormat): boolean {
  if (update.title === undefined || current.title === '' || importedFrom(current.imported ?? null) === format)
    return false;
  const before = wordsOf(current.title);
  return ![...wordsOf(update.title)].some((word) => before.has(word));
}

const remarkOn = ({ raw, id }: UnderstoodRow, reason: string): ImportRemark => ({
  source: raw.source,
  line: raw.line,
  reason,
  excerpt: `${id}${raw.title === '' ? '' : ` · ${raw.title}`}`.slice(0, EXCERPT),
});

const placeOf = ({ id, raw }: UnderstoodRow) => ({ id, line: raw.line, source: raw.source });

/** Why a new case stays away; null where it comes. */
function whyNot(row: UnderstoodRow, one: Case, { skipDone }: ImportSettings): string | null {
  if (row.raw.deleted) return 'deleted there, and not on this board';
  return skipDone && isDone(one.status) ? `already ${one.status}, and not on this board` : null;
}

function planNew({ input, outcome, describe, regionOf }: Planning, row: UnderstoodRow): void {
  const one = newCase(row, input.settings, regionOf, importedPrint(input.format, row.said));
  if (isDone(one.status)) outcome.done += 1;
  const reason = whyNot(row, one, input.settings);
  if (reason !== null) return void outcome.leftOut.push(remarkOn(row, reason));
  outcome.add.push(one);
  const detail = (): string => [one.priority, one.status, describe('owner', one.owner)].join(' · ');
  listUpTo(outcome.added, () => ({ ...placeOf(row), title: one.title, detail: detail() }));
}

function planChange({ input, outcome, describe }: Planning, row: UnderstoodRow, current: Case): void {
  const imported = importedPrint(input.format, row.said);
  const update = mergeCase(current, row.said, imported);
  if (Object.keys(update).length === 0) {
    outcome.same += 1;
    return;
  }
  outcome.change.push({ id: row.id, changes: { ...update, imported } });
  if (isAnotherCase(current, update, input.format)) outcome.suspicious += 1;
  const changes = () => describeChanges(current, update, describe);
  listUpTo(outcome.changed, () => ({ ...placeOf(row), title: current.title, changes: changes() }));
}

/** Decides for every row whether its case comes, changes or stays, without touching the board. */
export function planCases(input: CaseInput): CaseOutcome {
  const { board, settings, people, regions } = input;
  const outcome = startOutcome();
  const describe = valueDescriber(people, regions);
  const planning: Planning = { input, outcome, describe, regionOf: assumedRegion(settings, people) };
  const known = new Map(board.cases.map((one) => [one.id, one]));
  const seen = new Set<string>();
  for (const row of input.rows) {
    seen.add(row.id);
    for (const reason of row.remarks) listUpTo(outcome.remarks, () => remarkOn(row, reason), REMARKS_AT_MOST);
    const current = known.get(row.id);
    if (current === undefined) planNew(planning, row);
    else planChange(planning, row, current);
  }
  planMissing({ cases: board.cases, seen, format: input.format, settings, describe }, outcome);
  return outcome;
}
