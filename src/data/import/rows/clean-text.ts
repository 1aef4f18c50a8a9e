const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const WORTH_CLEANING = /[\p{Cc}\p{Zl}\p{Zp}]|^\s| {2}|\s$/u;

/**
 * A cell as one line of plain text: no control characters, single spaces, at most `limit` characters. Whatever looks
 * like markup stays as it is, it is only ever shown as text.
 */
export function cleanText(cell: string, limit: number): string {
  if (cell.length <= limit && !WORTH_CLEANING.test(cell)) return cell;
  const line = cell.replaceAll(CONTROLS, ' ').replaceAll(/ {2,}/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}
