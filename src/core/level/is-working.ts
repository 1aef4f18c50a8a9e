import type { Person } from '../board/board.ts';

/**
 * Whether a person takes cases today. While the levels are in play a focus day that leadership has not confirmed counts as
 * working (spec domain §4).
 *
 * @example isWorking({ availability: 'focus', focusConfirmed: false }, true) // true
 */
export const isWorking = (
  { availability, focusConfirmed }: Pick<Person, 'availability' | 'focusConfirmed'>,
  inPlay: boolean,
): boolean => availability === 'working' || (availability === 'focus' && inPlay && !focusConfirmed);
