import type { ImportBoard, ImportContents, ImportPlan, ImportPreview } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { ROWS_AT_MOST } from '../import-limits.ts';
import { previewPeople } from '../people/preview-people.ts';
import { chooseTables } from './choose-tables.ts';
import { describeLists } from './describe-lists.ts';
import { describeTables } from './describe-tables.ts';
import { fitSettings } from './fit-settings.ts';
import { planPart, type PlanPart } from './plan-part.ts';
import { previewCases } from './preview-cases.ts';
import { NOTHING } from './previewed.ts';
import { readExport, type ReadExport } from './read-export.ts';
import { readSource, type ReadSource, type SourceContent } from './read-source.ts';
import type { RecognisedTable } from './recognised-table.ts';
import { suggestTarget } from './suggest-target.ts';

/** One import from its first file to the last edit. Whatever comes in, its functions answer; they never throw. */
export interface ImportSession {
  /** Reads a source, or reads it again where one of that name is there. */
  readonly read: (source: SourceContent) => ImportContents;
  readonly remove: (source: string) => ImportContents;
  /** What the import is compared with. */
  readonly setBoard: (board: ImportBoard, regions: readonly PolicyRegion[]) => void;
  readonly preview: (settings: ImportSettings) => ImportPreview;
  /** What the last preview showed, in pieces that make an edit each. */
  readonly part: (number: number) => PlanPart;
}

const rowsIn = ({ tables }: ReadSource): number =>
  tables.reduce((sum, { table }) => sum + table.rows.length + table.short.length + table.long.length, 0);

const tooMany = ({ summary }: ReadSource): ReadSource => ({
  tables: [],
  summary: {
    ...summary,
    refused: `All files together have more than ${ROWS_AT_MOST.toLocaleString('en')} rows; this one is left out.`,
  },
});

/** Remembers the last export that was taken apart: most choices change only what its words mean. */
function rememberExport(): typeof readExport {
  let last: { readonly key: readonly unknown[]; readonly read: ReadExport } | null = null;
  return (main, lists, { columns, fillShortRows }) => {
    const places = Object.entries(columns).flat().join();
    const roles = [...main, ...lists].flatMap(({ table, role }) => [table, role]);
    const key = [main.length, places, fillShortRows, ...roles];
    const isSame = last?.key.length === key.length && last.key.every((part, at) => part === key[at]);
    if (last === null || !isSame) last = { key, read: readExport(main, lists, { columns, fillShortRows }) };
    return last.read;
  };
}

/** Begins an import. */
export function createSession(): ImportSession {
  const sources = new Map<string, ReadSource>();
  let board: ImportBoard = { people: [], cases: [], regions: {} };
  let regions: readonly PolicyRegion[] = [];
  let plan: ImportPlan = NOTHING;
  let readOnce = rememberExport();

  const allTables = (): RecognisedTable[] => [...sources.values()].flatMap(({ tables }) => tables);
  const contents = (): ImportContents => ({
    sources: [...sources.values()].map(({ summary }) => summary),
    tables: describeTables(allTables(), allTables()),
  });
  return {
    read(source) {
      readOnce = rememberExport();
      const read = readSource(source);
      sources.set(source.source, read);
      const rows = [...sources.values()].reduce((sum, one) => sum + rowsIn(one), 0);
      if (rows > ROWS_AT_MOST) sources.set(source.source, tooMany(read));
      return contents();
    },
    remove(source) {
      readOnce = rememberExport();
      sources.delete(source);
      return contents();
    },
    setBoard(next, policyRegions) {
      board = next;
      regions = policyRegions;
    },
    preview(chosen) {
      const settings = fitSettings(chosen, regions);
      const { target } = settings;
      const { main, played, sure } = chooseTables(
        allTables(),
        target === 'people' ? 'people' : 'cases',
        settings.roles,
      );
      const lists = played.filter(({ role }) => role !== 'cases' && role !== 'unused');
      const input = { settings, board, regions };
      const done =
        target === 'people'
          ? previewPeople(main, sure, input)
          : previewCases(readOnce(main, lists, settings), sure, input);
      const refused = main.length === 0 ? describeLists(played) : done.preview.refused;
      plan = refused === null ? done.plan : NOTHING;
      const better = done.preview.better ?? suggestTarget(target, sure, played);
      const changes = refused === null ? done.preview.changes : 0;
      return { ...done.preview, refused, changes, better, tables: describeTables(played, main) };
    },
    part: (number) => planPart(plan, number),
  };
}
