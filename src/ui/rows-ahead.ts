/** Rows from one place to another, both among them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface RowWindow {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly count: number;
  /** So many rows stand beyond the window in any case. */
  readonly overscan: number;
}

/** Where scrolling goes so many rows stand ready, so that a turn of the wheel finds its rows there. */
const READY = 18;
/** So many of them at most are added in one picture, and so many taken away behind. */
const AT_ONCE = 6;

/** One edge of the span: how far out it stands, counted from the window's edge. */
const edge = (standing: number, overscan: number, isAhead: boolean, isBehind: boolean): number => {
  if (isAhead) return Math.min(READY, Math.max(0, standing) + AT_ONCE);
  const kept = Math.min(READY, Math.max(0, standing));
  return isBehind ? Math.max(Math.min(kept, overscan), kept - AT_ONCE) : kept;
};

/**
 * The rows to draw after those of the last picture (`standing`; null: there is none). Those in the window always; beyond it what
 * stands stays while it is near, a few more are added where scrolling goes, and a few taken away behind.
 */
export function rowsAhead(
  { startIndex, endIndex, count, overscan }: RowWindow,
  standing: Span | null,
  direction: 'forward' | 'backward' | null,
): Span {
  const isNear = standing !== null && standing.to >= startIndex - 1 && standing.from <= endIndex + 1;
  const above = isNear
    ? edge(startIndex - standing.from, overscan, direction === 'backward', direction === 'forward')
    : overscan;
  const below = isNear
    ? edge(standing.to - endIndex, overscan, direction === 'forward', direction === 'backward')
    : overscan;
  return { from: Math.max(0, startIndex - above), to: Math.min(count - 1, endIndex + below) };
}
