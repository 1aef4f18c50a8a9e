/**
 * One row of the table that `npm run bench` prints.
 *
 * @typedef {object} Line
 * @property {string} what
 * @property {string} target empty where a figure is only told
 * @property {string} figure
 * @property {string} reference what the figure is held against, from the same run
 * @property {boolean | null} passed null where there is no target, or nothing was measured
 */

/** @param {number} milliseconds */
export function formatTime(milliseconds) {
  if (milliseconds < 1) return `${(milliseconds * 1000).toFixed(0)} µs`;
  return milliseconds < 100 ? `${milliseconds.toFixed(1)} ms` : `${milliseconds.toFixed(0)} ms`;
}

/** @param {number} perSecond */
export function formatRate(perSecond) {
  return perSecond < 1_000_000 ? `${(perSecond / 1000).toFixed(0)} k/s` : `${(perSecond / 1_000_000).toFixed(2)} M/s`;
}

/** @param {number} ratio */
export const formatRatio = (ratio) => `${ratio.toFixed(2)} ×`;

const COLUMNS = /** @type {const} */ (['what', 'target', 'figure', 'reference']);

/** @param {boolean | null} passed */
const verdict = (passed) => (passed === null ? '' : passed ? 'pass' : 'short');

/**
 * The rows below each other, columns aligned.
 *
 * @param {readonly Line[]} lines
 */
export function formatTable(lines) {
  const head = { what: 'what', target: 'target', figure: 'figure', reference: 'reference', passed: null };
  const widths = COLUMNS.map((column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  const row = (/** @type {Line} */ line) =>
    [...COLUMNS.map((column, place) => line[column].padEnd(widths[place] ?? 0)), verdict(line.passed)]
      .join('  ')
      .trimEnd();
  return [row(head), widths.map((width) => '─'.repeat(width)).join('  '), ...lines.map(row)].join('\n');
}
