import type { Run } from './audit.ts';

/**
 * Figures of an axis whose neighbours have the same value, taken together; `values` has one for each figure. Values are the
 * same when `nameOf` gives them one name.
 *
 * @example runLengths([0, 1, 2], [1, 1, 4], String) // [{ from: 0, to: 1, places: 2, value: 1 }, { from: 2, to: 2, … }]
 */
export function runLengths<Value>(
  axis: readonly number[],
  values: readonly Value[],
  nameOf: (value: Value) => string,
): Run<Value>[] {
  const runs: Run<Value>[] = [];
  values.forEach((value, place) => {
    const figure = axis[place] ?? place;
    const last = runs.at(-1);
    if (last && nameOf(last.value) === nameOf(value))
      runs[runs.length - 1] = { ...last, to: figure, places: last.places + 1 };
    else runs.push({ from: figure, to: figure, places: 1, value });
  });
  return runs;
}
