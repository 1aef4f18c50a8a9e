import { Unreadable } from '../unreadable.ts';

/** How much may still be tried, so that no calendar keeps a page waiting for ever. */
export interface Work {
  /** @throws {Unreadable} when nothing is left */
  readonly spend: (days: number) => void;
}

export function createWork(limit: number): Work {
  let left = limit;
  return {
    spend: (days) => {
      left -= days;
      if (left < 0) throw new Unreadable('the repeat rules of this calendar take too long to work out');
    },
  };
}
