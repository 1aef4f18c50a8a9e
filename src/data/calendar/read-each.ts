import type { CalendarRefusal } from '../../core/plan/calendar-event.ts';
import { Unreadable } from './unreadable.ts';

const reasonOf = (error: unknown): string => (error instanceof Unreadable ? error.message : 'it cannot be read');

/** Tries each; what fails is told with where it stands and why. */
export function readEach<From, To>(
  all: readonly From[],
  read: (one: From) => To,
  refuse: (one: From, reason: string) => CalendarRefusal,
): { done: To[]; refused: CalendarRefusal[] } {
  const done: To[] = [];
  const refused: CalendarRefusal[] = [];
  for (const one of all) {
    try {
      done.push(read(one));
    } catch (error) {
      refused.push(refuse(one, reasonOf(error)));
    }
  }
  return { done, refused };
}
