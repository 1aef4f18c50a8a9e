/**
 * The value below which a share of the values lies; 0.5 is the median.
 *
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export function percentile(values, share) {
  const rising = values.toSorted((one, other) => one - other);
  return rising[Math.max(0, Math.ceil(rising.length * share) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/**
 * How long a piece of work takes, in ms.
 *
 * @param {() => unknown} work
 */
export function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Two pieces of work in turns, so that whatever else the machine does hits both: the median of each in ms, and of the
 * ratios of neighbours.
 *
 * @param {number} rounds
 * @param {() => unknown} work
 * @param {() => unknown} reference
 */
export function compare(rounds, work, reference) {
  const pairs = Array.from({ length: rounds }, () => ({ work: time(work), reference: time(reference) }));
  return {
    work: median(pairs.map((pair) => pair.work)),
    reference: median(pairs.map((pair) => pair.reference)),
    ratio: median(pairs.map((pair) => pair.work / pair.reference)),
  };
}
