import type { ImportRemark, ImportRow, ImportTable } from '../../../core/import/import-table.ts';

const EXCERPT_LENGTH = 120;
const fields = (count: number): string => (count === 1 ? '1 field' : `${count} fields`);

function remarkOn({ source, headers, delimiter }: ImportTable, { line, cells }: ImportRow): ImportRemark {
  const reason = `${fields(cells.length)} where the head names ${headers.length}`;
  return { source, line, reason, excerpt: cells.join(delimiter ?? ' ').slice(0, EXCERPT_LENGTH) };
}

/** Why lines of a table are not read: those that are no row, and those that do not fit the head. */
export function rowRemarks(table: ImportTable, { fillShortRows }: { readonly fillShortRows: boolean }): ImportRemark[] {
  const odd = fillShortRows ? table.long : [...table.short, ...table.long];
  return [...table.unreadable, ...odd.map((row) => remarkOn(table, row))].toSorted((a, b) => a.line - b.line);
}

/** What should be known about rows that were filled up: where fields are missing in the middle, all behind have moved. */
export function filledRemarks(table: ImportTable): ImportRemark[] {
  return table.filled.map((row) => {
    const remark = remarkOn(table, row);
    return { ...remark, reason: `${remark.reason}: the missing ones count as empty; check that none has shifted` };
  });
}
