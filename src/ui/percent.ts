/** A share from 0 to 1 as a CSS length; what lies outside goes to the nearest end. */
export function percent(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
