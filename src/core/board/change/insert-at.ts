/**
 * A new list with `items` put in; `positions[i]` is the place of `items[i]` in the result, ascending. Items without a
 * place, or with one past the end, come last, in their order. One pass, whatever the number of items.
 *
 * @example insertAt(['a', 'c'], ['b', 'd'], [1]) // ['a', 'b', 'c', 'd']
 */
export function insertAt<Item>(list: readonly Item[], items: readonly Item[], positions: readonly number[]): Item[] {
  const result: Item[] = [];
  let next = 0;
  const putDue = (): void => {
    while (next < items.length && (positions[next] ?? Infinity) <= result.length)
      result.push(...items.slice(next, ++next));
  };
  for (const item of list) {
    putDue();
    result.push(item);
  }
  return [...result, ...items.slice(next)];
}
