import type { ListedWords, WordRow } from '../../../core/import/import-preview.ts';
import type { WordField } from '../../../core/import/case-field.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { Person } from '../../../core/board/board.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { ImportRemark } from '../../../core/import/import-table.ts';
import { listed } from '../plan/listed.ts';
import { pickRows } from '../plan/pick-rows.ts';
import { isLabelColumn } from '../rows/split-words.ts';
import { resolveOwners } from '../rows/resolve-owners.ts';
import { resolveWords } from '../rows/resolve-words.ts';
import { createRowReader, type UnderstoodRow } from '../rows/understand-row.ts';
import type { ReadExport } from './read-export.ts';

/** An export with a meaning for every word, owner and date of it. */
export interface UnderstoodExport {
  readonly rows: readonly UnderstoodRow[];
  readonly words: ListedWords;
  readonly owners: ReturnType<typeof resolveOwners>;
  readonly leftOut: readonly ImportRemark[];
  readonly unreadable: readonly ImportRemark[];
}

const WORDS_LISTED = 200;

/** Rows of a list of counts are no cases: nothing of them is left out for want of an id. */
function pick(read: ReadExport, settings: ImportSettings): ReturnType<typeof pickRows> {
  const isCounted = settings.target === 'counts' && read.columns.count !== null;
  if (!isCounted) return pickRows(read.raws, settings);
  return { kept: read.raws, leftOut: [], unreadable: [] };
}

/** Gives words, owners and dates of an export their meaning: chosen, known, or assumed. */
export function understandExport(
  read: ReadExport,
  settings: ImportSettings,
  people: readonly Person[],
  regions: readonly PolicyRegion[],
): UnderstoodExport {
  const { columns, headers, facts } = read;
  const isList = (field: WordField): boolean => isLabelColumn(headers[columns[field] ?? -1] ?? '');
  const words = resolveWords({ words: facts.words, chosen: settings.words, regions, isList });
  const owners = resolveOwners(facts.owners, settings, people);
  const dateOrder = settings.dateOrder === 'auto' ? facts.dates.order : settings.dateOrder;
  const understand = createRowReader({ settings, columns, headers, words, owners: owners.owners, dateOrder });
  const { kept, leftOut, unreadable } = pick(read, settings);
  const list = <Field extends WordField>(rows: readonly WordRow<Field>[]) => listed(rows, WORDS_LISTED);
  return {
    rows: kept.map(understand),
    words: {
      status: list(words.status),
      priority: list(words.priority),
      segment: list(words.segment),
      region: list(words.region),
    },
    owners,
    leftOut,
    unreadable,
  };
}
