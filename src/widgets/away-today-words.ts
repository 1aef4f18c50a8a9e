import { formatDay } from '../core/clock/format-day.ts';
import type { AbsenceState } from '../core/plan/absence-states.ts';

const STATES = { working: 'working', focus: 'on a focus day', out: 'out' } as const;

const peopleWords = (count: number, one: string, many: string): string =>
  count === 1 ? `1 person ${one}` : `${count} people ${many}`;

const dayWords = (states: readonly AbsenceState[], today: string): string => {
  const [day, ...others] = new Set(states.map((state) => state.day));
  if (day === undefined || others.length > 0) return '';
  return day === today ? ' today' : ` on ${formatDay(day)}`;
};

const stateWords = (states: readonly AbsenceState[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(new Set(states.map(({ from }) => STATES[from])));

/** "3 people are away today and stand as working; 1 person is back and stands as out". `today` is a UTC day. */
export const awayTodayTitle = (states: readonly AbsenceState[], today: string): string => {
  const out = states.filter(({ to }) => to === 'out');
  const back = states.filter(({ to }) => to === 'working');
  return [
    ...(out.length === 0
      ? []
      : [
          peopleWords(
            out.length,
            `is away${dayWords(out, today)} and stands as ${stateWords(out)}`,
            `are away${dayWords(out, today)} and stand as ${stateWords(out)}`,
          ),
        ]),
    ...(back.length === 0 ? [] : [peopleWords(back.length, 'is back and stands as out', 'are back and stand as out')]),
  ].join('; ');
};

/** What the button does: "Set 3 people out". */
export const awayTodayConfirm = (states: readonly AbsenceState[]): string => {
  const who = states.length === 1 ? (states[0]?.name ?? '') : `${states.length} people`;
  const [to, ...others] = new Set(states.map((state) => state.to));
  return others.length > 0 || to === undefined ? `Set ${who} as listed` : `Set ${who} ${to}`;
};

interface AwayTodayLine {
  readonly key: string;
  /** "EMEA, Thu 24 Dec" */
  readonly where: string;
  readonly names: readonly string[];
  readonly to: AbsenceState['to'];
}

/** Who is to become what, by region, day and state. */
export const awayTodayLines = (
  states: readonly AbsenceState[],
  nameRegion: (region: string) => string,
): AwayTodayLine[] => {
  const lines = new Map<string, AwayTodayLine>();
  for (const { region, day, to, name } of states) {
    const key = `${region} ${day} ${to}`;
    const where = `${nameRegion(region)}, ${formatDay(day)}`;
    lines.set(key, { key, where, to, names: [...(lines.get(key)?.names ?? []), name] });
  }
  return [...lines.values()];
};
