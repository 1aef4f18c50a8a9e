const LABEL_COLUMN = /\b(labels?|tags?)\b/i;

/** Whether a column holds lists of labels, most of which mean nothing here. */
export const isLabelColumn = (header: string): boolean => LABEL_COLUMN.test(header);

/**
 * The words of a cell: the cell itself, or each of its labels where the column is a list of them.
 *
 * @example splitWords('Labels', 'bug, P1') // ['bug', 'P1']
 */
export function splitWords(header: string, cell: string): readonly string[] {
  if (cell === '') return [];
  if (!isLabelColumn(header)) return [cell];
  return cell.split(cell.includes(',') || cell.includes(';') ? /[,;]\s*/ : /\s+/).filter((word) => word !== '');
}
