/**
 * Whether cases per SE are above a threshold, without dividing, so that nothing is rounded. `over` is the number of SEs
 * that share the cases; with nobody (0) the load has no bound and is above every threshold there is. `threshold` is
 * scaled by `scale`; Infinity stands for a threshold that does not exist.
 *
 * @example isAbove(16, 3, 5, 1) // true: 16 > 15
 */
export const isAbove = (cases: number, over: number, threshold: number, scale: number): boolean =>
  over === 0 ? threshold !== Infinity : cases * scale > threshold * over;
