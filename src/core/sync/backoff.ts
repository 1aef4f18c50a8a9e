const SHORTEST = 1000;
const LONGEST = 60_000;

/**
 * How long to wait before the next try, in ms: twice as long each time, at most a minute, and never the same for two
 * machines. `chance` is from 0 to 1 and comes from the caller.
 *
 * @example backoff(0, 0.5) // 1000
 */
export function backoff(tries: number, chance: number): number {
  const whole = Math.min(LONGEST, SHORTEST * 2 ** Math.min(tries, 16));
  return Math.round(whole * (0.5 + chance));
}
