import type { CaseLine, ChangedCase, FieldChange, ImportBoard } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { ImportFormat, ImportRemark } from '../../../core/import/import-table.ts';
import type { Person } from '../../../core/board/board.ts';
import type { Case } from '../../../core/board/case.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { SaidField } from '../rows/said-fields.ts';
import type { UnderstoodRow } from '../rows/understand-row.ts';
import { fieldName, valueDescriber } from './describe-value.ts';
import { importedFrom, importedPrint } from './imported-print.ts';
import { LISTED_AT_MOST } from '../import-limits.ts';
import { mergeCase, type CaseUpdate, type PrintedCase } from './merge-case.ts';
import { assumedRegion, newCase } from './new-case.ts';

export interface CaseInput {
  readonly rows: Iterable<UnderstoodRow>;
  readonly format: ImportFormat;
  readonly settings: ImportSettings;
  readonly board: ImportBoard;
  readonly regions: readonly PolicyRegion[];
  /** People of the board and those who come with the import. */
  readonly people: readonly Person[];
}

/** What an import makes of its cases, and the lists that show it. */
export interface CaseOutcome {
  readonly add: PrintedCase[];
  readonly change: { id: string; changes: CaseUpdate & { imported?: string } }[];
  readonly added: CaseLine[];
  readonly changed: ChangedCase[];
  readonly leftOut: ImportRemark[];
  readonly remarks: ImportRemark[];
  same: number;
  /** Solved or closed cases that are new here. */
  done: number;
  /** Active cases of earlier imports of this kind that this one lacks. */
  missing: number;
  /** Cases entered by hand, or of another kind of export, that would become another case altogether. */
  suspicious: number;
}

const EXCERPT = 80;
const isDone = (status: Case['status']): boolean => status === 'solved' || status === 'closed';
const isActive = (status: Case['status']): boolean => status === 'new' || status === 'open';

const wordsOf = (title: string): Set<string> => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));

function isAnotherCase(current: PrintedCase, update: CaseUpdate, format: ImportFormat): boolean {
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

/** Decides for every row whether its case comes, changes or stays, without touching the board. */
export function planCases({ rows, format, settings, board, regions, people }: CaseInput): CaseOutcome {
  const outcome: CaseOutcome = {
    add: [],
    change: [],
    added: [],
    changed: [],
    leftOut: [],
    remarks: [],
    same: 0,
    done: 0,
    missing: 0,
    suspicious: 0,
  };
  const current = new Map<string, PrintedCase>(board.cases.map((one) => [one.id, one]));
  const regionOf = assumedRegion(settings, people);
  const describe = valueDescriber(people, regions);
  const changesIn = (old: PrintedCase, update: CaseUpdate): FieldChange[] =>
    (Object.keys(update) as SaidField[]).map((field) => ({
      field: fieldName(field),
      from: describe(field, old[field]),
      to: describe(field, update[field]),
    }));
  const seen = new Set<string>();
  for (const row of rows) {
    seen.add(row.id);
    const print = importedPrint(format, row.said);
    const old = current.get(row.id);
    const place = { id: row.id, line: row.raw.line, source: row.raw.source };
    for (const reason of row.remarks)
      if (outcome.remarks.length <= LISTED_AT_MOST * 2) outcome.remarks.push(remarkOn(row, reason));
    if (old === undefined) {
      const one = newCase(row, settings, regionOf, print);
      if (isDone(one.status)) outcome.done += 1;
      if (row.raw.deleted) outcome.leftOut.push(remarkOn(row, 'deleted there, and not on this board'));
      else if (isDone(one.status) && settings.skipDone)
        outcome.leftOut.push(remarkOn(row, `already ${one.status}, and not on this board`));
      else {
        outcome.add.push(one);
        const detail = [one.priority, one.status, describe('owner', one.owner)].join(' · ');
        if (outcome.added.length < LISTED_AT_MOST) outcome.added.push({ ...place, title: one.title, detail });
      }
      continue;
    }
    const update = mergeCase(old, row.said, print);
    if (Object.keys(update).length === 0) outcome.same += 1;
    else {
      outcome.change.push({ id: row.id, changes: { ...update, imported: print } });
      if (isAnotherCase(old, update, format)) outcome.suspicious += 1;
      if (outcome.changed.length < LISTED_AT_MOST)
        outcome.changed.push({ ...place, title: old.title, changes: changesIn(old, update) });
    }
  }
  for (const one of current.values()) {
    if (seen.has(one.id) || !isActive(one.status) || importedFrom(one.imported ?? null) !== format) continue;
    outcome.missing += 1;
    if (settings.missing === 'leave') continue;
    outcome.change.push({ id: one.id, changes: { status: 'solved' } });
    const solved = { id: one.id, line: 0, source: '', title: one.title, changes: changesIn(one, { status: 'solved' }) };
    if (outcome.changed.length < LISTED_AT_MOST) outcome.changed.push(solved);
  }
  return outcome;
}
