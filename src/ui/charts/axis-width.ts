/** Beside the axis, and for each digit, in px at the usual size of type. */
const GAP = 12;
const DIGIT = 8;
/** Charts one above the other begin at the same place while their numbers are short. */
const FEWEST_DIGITS = 2;

/** How wide an axis has to be for the longest of its numbers, in px at the usual size of type. */
export const axisWidth = (ticks: readonly number[]): number =>
  GAP + DIGIT * Math.max(FEWEST_DIGITS, ...ticks.map((tick) => String(tick).length));
