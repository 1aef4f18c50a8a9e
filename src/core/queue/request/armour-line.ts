import { ARMOUR } from './ce-request.ts';

/**
 * A line of somebody's text that would be read as something else, made recognisable: it begins with a backslash, and
 * backslashes and carriage returns in it are escaped.
 *
 * @example armourLine('Impact: none') // '\\Impact: none'
 */
export function armourLine(line: string): string {
  return `${ARMOUR}${line.replaceAll('\\', '\\\\').replaceAll('\r', '\\r')}`;
}
