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
  planner: { script: 170 },
  policy: { script: 165 },
};

/** What the drawing package writes into every chunk that holds it. No first view may: none shows a chart. */
export const CHART_MARK = 'recharts-';

/**
 * Code that stands around a screen belongs to its first view although no screen imports it: the chunk of the first name,
 * but for these screens another, or none.
 */
export const FRAME = 'frame';
/** @type {Readonly<Record<string, string | null>>} */
export const OTHER_FRAMES = { wall: null, status: 'NoticesFrame' };
