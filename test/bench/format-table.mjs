import { verdictOf } from './line.mjs';

/** @typedef {import('./line.mjs').Line} Line */
/** @typedef {{ title: string, lines: readonly Line[] }} Section */

const COLUMNS = /** @type {const} */ (['what', 'target', 'figure', 'reference']);

/** @param {Line} line */
const cells = (line) => [...COLUMNS.map((column) => line[column]), verdictOf(line)];
/** @param {readonly Section[]} sections */
const filled = (sections) => sections.filter(({ lines }) => lines.length > 0);

/**
 * The rows below each other, columns aligned, as a terminal shows it.
 *
 * @param {readonly Section[]} sections
 */
export function formatTable(sections) {
  const rows = filled(sections).flatMap(({ title, lines }) => [[title.toUpperCase()], ...lines.map(cells)]);
  const all = [[...COLUMNS, ''], ...rows];
  const widths = COLUMNS.map((_, place) =>
    Math.max(...all.filter((row) => row.length > 1).map((row) => (row[place] ?? '').length)),
  );
  const text = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, place) => cell.padEnd(row.length > 1 ? (widths[place] ?? 0) : 0))
      .join('  ')
      .trimEnd();
  return [text(all[0] ?? []), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(text)].join('\n');
}

/** @param {string} text */
const escaped = (text) => text.trim().replaceAll('|', '\\|');

/**
 * The same as Markdown, one table with a bold row before each section.
 *
 * @param {readonly Section[]} sections
 */
export function formatMarkdown(sections) {
  const row = (/** @type {readonly string[]} */ texts) => `| ${texts.map(escaped).join(' | ')} |`;
  const rows = filled(sections).flatMap(({ title, lines }) => [
    row([`**${title}**`, '', '', '', '']),
    ...lines.map((line) => row(cells(line))),
  ]);
  return [row([...COLUMNS, '']), row(['---', '---', '---', '---', '---']), ...rows].join('\n');
}
