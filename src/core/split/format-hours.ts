/**
 * Hours to a tenth, without a tenth that is 0.
 *
 * @example formatHours(11.25) // '11.3 h'
 */
export function formatHours(hours: number): string {
  return `${Math.round(hours * 10) / 10} h`;
}
