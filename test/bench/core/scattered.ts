/** A whole number from 0 to below `limit` that depends on the place alone, so that every run measures the same work. */
export function scattered(place: number, limit: number): number {
  let mixed = Math.imul(place + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return (mixed >>> 0) % limit;
}
