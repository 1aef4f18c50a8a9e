import { ARMOUR } from './ce-request.ts';

const ESCAPED = /\\([\\r])/g;

/**
 * The line that `armourLine` was given; one without armour stays as it is.
 *
 * @example stripArmour('\\Impact: none') // 'Impact: none'
 */
export function stripArmour(line: string): string {
  if (!line.startsWith(ARMOUR)) return line;
  return line.slice(ARMOUR.length).replace(ESCAPED, (_, escaped: string) => (escaped === 'r' ? '\r' : '\\'));
}
