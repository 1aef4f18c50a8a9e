/**
 * A count with its noun.
 *
 * @example plural(1, 'case', 'cases') // '1 case'
 */
export function plural(count: number, one: string, many: string): string {
  // Grouping figures is slow, and small ones have no groups.
  const figures = count < 1000 ? String(count) : count.toLocaleString('en');
  return `${figures} ${count === 1 ? one : many}`;
}
