/**
 * What a first view may weigh, in thousands of bytes after gzip: the script that has to arrive before the screen
 * stands, and, where set, everything together. A screen not listed is weighed but held to nothing.
 *
 * @type {Readonly<Record<string, { script: number, everything?: number }>>}
 */
export const WEIGHT_BUDGETS = {
  wall: { script: 115, everything: 170 },
  status: { script: 115, everything: 170 },
  triage: { script: 165 },
  queue: { script: 165 },
};

/** What the drawing package writes into every chunk that holds it. No first view may: none shows a chart. */
export const CHART_MARK = 'recharts-';

/** Code that stands around every screen but these: it belongs to the first view although no screen imports it. */
export const FRAME = 'src/app/Frame.tsx';
export const FRAMELESS = ['wall'];
