import type { Person } from '../../core/board/board.ts';
import type { CalendarEvent, CalendarFile } from '../../core/plan/calendar-event.ts';
import { createPersonMatcher } from '../../data/import/rows/match-person.ts';
import { nameParts } from '../../data/import/rows/name-parts.ts';
import { plainWords } from '../../data/import/words/plain-words.ts';

type Named = Pick<Person, 'id' | 'name'>;

interface PersonFinder {
  /** Whose calendar a file is; null where nobody's name fits, or several do. */
  readonly ofFile: (file: Pick<CalendarFile, 'source' | 'name' | 'events'>) => string | null;
  /** Whom an event of a team's calendar takes away. */
  readonly ofEvent: (event: Pick<CalendarEvent, 'title' | 'names'>) => string | null;
}

/** A part of a name that is shorter says little among other words. */
const SHORTEST = 3;

const only = (people: readonly (string | null)[]): string | null => {
  const found = [...new Set(people.filter((person) => person !== null))];
  return found.length === 1 ? (found[0] ?? null) : null;
};

interface NamedParts {
  readonly id: string;
  readonly parts: readonly string[];
}

/** The person whose name stands among the words of a text: whole, or in a part that is nobody else's. */
function personIn(named: readonly NamedParts[], text: string): string | null {
  const words = new Set(plainWords(text).split(' '));
  const whole = named.filter(({ parts }) => parts.length > 0 && parts.every((part) => words.has(part)));
  if (whole.length > 0) return only(whole.map(({ id }) => id));
  const partly = named.filter(({ parts }) => parts.some((part) => part.length >= SHORTEST && words.has(part)));
  return only(partly.map(({ id }) => id));
}

/**
 * Finds the people of a board in calendars, whatever the case, accents and order of their names.
 *
 * @example createPersonFinder(people).ofEvent({ title: 'Urlaub: Ben', names: [] }) // 'ben'
 */
export function createPersonFinder(people: readonly Named[]): PersonFinder {
  const match = createPersonMatcher(people);
  const named = people.map(({ id, name }) => ({ id, parts: nameParts(name) }));
  const ofName = (text: string): string | null => {
    const email = text.includes('@') ? text : '';
    return match({ name: text, email }).person ?? (email === '' ? personIn(named, text) : null);
  };
  const ofNames = (names: readonly string[]): string | null => only(names.map(ofName));
  return {
    ofFile: ({ source, name, events }) => {
      const titles = [source.replace(/\.[a-z]+$/i, ''), name].filter((text) => text !== '');
      const byTitle = [...new Set(titles.map(ofName).filter((person) => person !== null))];
      if (byTitle.length > 0) return only(byTitle);
      const owners = new Set(events.map((event) => event.names[0] ?? ''));
      return owners.size === 1 ? ofNames([...owners].filter((owner) => owner !== '')) : null;
    },
    ofEvent: ({ title, names }) => personIn(named, title) ?? ofNames(names),
  };
}
