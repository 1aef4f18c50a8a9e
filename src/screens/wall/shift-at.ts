interface Shift {
  /** Steps to the right and down, each −1, 0 or 1. */
  x: number;
  y: number;
}

const EVERY_MS = 5 * 60_000;
const ROUND: readonly Shift[] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
];

/** Where the picture stands at a moment: it walks a small round, so that no edge burns into the panel. */
export const shiftAt = (now: number): Shift => ROUND[Math.floor(now / EVERY_MS) % ROUND.length] ?? { x: 0, y: 0 };
