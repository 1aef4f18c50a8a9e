import type { Person } from '../../../core/board/board.ts';
import { absencesOn, type Absence } from '../../../core/plan/absences-on.ts';
import { addDays } from '../../../core/plan/add-days.ts';
import type { CalendarEvent, CalendarFile, DaySpan } from '../../../core/plan/calendar-event.ts';
import { daysTaken, type TakenShare } from '../../../core/plan/days-taken.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';

/** What somebody chose about the files at hand; what they did not choose is guessed. */
export interface CalendarChoices {
  readonly share: TakenShare;
  /** By file: a person, or each event by its own names. */
  readonly whose: ReadonlyMap<string, string>;
  /** By event: a person, or nobody. */
  readonly people: ReadonlyMap<string, string>;
  readonly ticked: ReadonlyMap<string, boolean>;
}

/** "Each event by its own names", as a choice of whose a calendar is. */
export const EACH = ':each';
export const NOBODY = '';

/** One event, and what would come of it. */
export interface CalendarLine {
  readonly key: string;
  readonly event: CalendarEvent;
  readonly person: string | null;
  readonly days: readonly DaySpan[];
  /** Days of them that the person is away already. */
  readonly known: number;
  readonly count: number;
  readonly isTicked: boolean;
}

export interface CalendarLines {
  readonly file: CalendarFile;
  /** A person, {@link EACH}, or {@link NOBODY} until somebody says. */
  readonly whose: string;
  readonly lines: readonly CalendarLine[];
  /** Events that take no day. */
  readonly short: readonly CalendarEvent[];
}

interface Finder {
  readonly ofFile: (file: CalendarFile) => string | null;
  readonly ofEvent: (event: CalendarEvent) => string | null;
}

interface Team {
  readonly people: readonly Person[];
  readonly regions: readonly PolicyRegion[];
}

const daysIn = ({ from, to }: DaySpan): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

const whoseOf = (file: CalendarFile, { whose }: CalendarChoices, finder: Finder): string =>
  whose.get(file.source) ??
  finder.ofFile(file) ??
  (file.events.some((event) => finder.ofEvent(event) !== null) ? EACH : NOBODY);

/** Whoever it is of: in a region that is not known, or of nobody yet, the days of the first region tell whether it is long. */
const regionOf = (person: Person | undefined, { regions }: Team): PolicyRegion | undefined =>
  regions.find(({ id }) => id === person?.region) ?? regions[0];

function lineOf(file: CalendarFile, event: CalendarEvent, whose: string, team: Team, all: CalendarChoices & Finder) {
  const key = `${file.source}\n${event.id}`;
  const chosen = all.people.get(key) ?? (whose === EACH ? all.ofEvent(event) : whose);
  const person = team.people.find(({ id }) => id === chosen);
  const region = regionOf(person, team);
  const days = region === undefined ? [] : daysTaken(event, region, all.share);
  const single = days.flatMap(daysIn);
  return {
    key,
    event,
    person: person?.id ?? null,
    days,
    known: single.filter((day) => person !== undefined && absencesOn(person, day).length > 0).length,
    count: single.length,
    isTicked: person !== undefined && (all.ticked.get(key) ?? event.takes === 'busy'),
  } satisfies CalendarLine;
}

/** The files at hand, each event with whom and which days it takes. */
export function calendarLines(
  files: readonly CalendarFile[],
  team: Team,
  choices: CalendarChoices,
  finder: Finder,
): CalendarLines[] {
  return files.map((file) => {
    const whose = whoseOf(file, choices, finder);
    const lines = file.events.map((event) => lineOf(file, event, whose, team, { ...choices, ...finder }));
    return {
      file,
      whose,
      lines: lines.filter(({ count }) => count > 0),
      short: lines.filter(({ count }) => count === 0).map(({ event }) => event),
    };
  });
}

/** The absences of the ticked lines, by person. */
export function tickedAbsences(files: readonly CalendarLines[]): Map<string, Absence[]> {
  const absences = new Map<string, Absence[]>();
  for (const { person, event, days, isTicked } of files.flatMap(({ lines }) => lines)) {
    if (person === null || !isTicked) continue;
    const note = event.title === 'Without a title' ? '' : event.title;
    absences.set(person, [...(absences.get(person) ?? []), ...days.map((span) => ({ ...span, note }))]);
  }
  return absences;
}

/** What the ticked lines change. */
interface CalendarOutcome {
  /** In the board's order, with how many days each is away more. */
  readonly added: readonly { readonly name: string; readonly days: number }[];
  readonly known: number;
}

export function calendarOutcome(people: readonly Person[], absences: ReadonlyMap<string, Absence[]>): CalendarOutcome {
  const counts = people.flatMap((person) => {
    const days = [...new Set((absences.get(person.id) ?? []).flatMap(daysIn))];
    if (days.length === 0) return [];
    const known = days.filter((day) => absencesOn(person, day).length > 0).length;
    return [{ name: person.name, days: days.length - known, known }];
  });
  return {
    added: counts.filter(({ days }) => days > 0).map(({ name, days }) => ({ name, days })),
    known: counts.reduce((sum, { known }) => sum + known, 0),
  };
}
