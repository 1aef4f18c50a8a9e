/**
 * "8 → 9" where a value changes, "9" where there is no other one before; null reads "none".
 *
 * @example describeChange(8, 9) // '8 → 9'
 */
export function describeChange(old: string | number | null | undefined, value: string | number | null): string {
  const show = (one: string | number | null): string => (one === null ? 'none' : String(one));
  return old === undefined || old === value ? show(value) : `${show(old)} → ${show(value)}`;
}
