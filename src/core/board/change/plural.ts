/**
 * A count with its noun.
 *
 * @example plural(1, 'case', 'cases') // '1 case'
 */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
