/**
 * One row of the table that `npm run bench` prints.
 *
 * @typedef {object} Line
 * @property {string} what
 * @property {string} target empty where a figure is only told
 * @property {string} figure
 * @property {string} reference what the figure is held against, from the same run
 * @property {boolean | null} passed null where there is no target, or nothing was measured
 * @property {'test'} [mark] a property that tests hold; the bench only says which
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

/** @param {number} bytes */
export const formatSize = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {Line} line */
export const verdictOf = ({ passed, mark }) => (passed === null ? (mark ?? '') : passed ? (mark ?? 'pass') : 'short');
