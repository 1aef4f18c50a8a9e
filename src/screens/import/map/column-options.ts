import type { TableSummary } from '../../../core/import/import-preview.ts';
import type { SelectOption } from '../../../ui/SelectField.tsx';

const EXAMPLE_LENGTH = 28;

function exampleOf(header: string, tables: readonly TableSummary[]): string {
  for (const { headers, sample } of tables) {
    const at = headers.indexOf(header);
    const cell = at < 0 ? undefined : sample.map((row) => row[at] ?? '').find((text) => text.trim() !== '');
    if (cell !== undefined) return cell.length > EXAMPLE_LENGTH ? `${cell.slice(0, EXAMPLE_LENGTH)}…` : cell;
  }
  return '';
}

/** The columns to choose from, each with what stands in it, by their places; `''` is none. */
export function columnOptions(headers: readonly string[], tables: readonly TableSummary[]): SelectOption<string>[] {
  const inUse = tables.filter(({ note }) => note === null);
  const columns = headers.map((header, at) => {
    const example = exampleOf(header, inUse.length > 0 ? inUse : tables);
    return { value: String(at), label: example === '' ? header : `${header}: ${example}` };
  });
  return [{ value: '', label: 'No column' }, ...columns];
}
