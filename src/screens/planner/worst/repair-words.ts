import { formatDay } from '../../../core/clock/format-day.ts';
import type { PlannedDay } from '../../../core/plan/plan.ts';
import type { BroughtBack, Repair } from '../../../core/plan/repair.ts';
import type { NoRepair } from '../../../core/plan/why-no-repair.ts';
import { anyOf, nameList } from '../name-list.ts';

const namesOf = ({ back }: Repair): string[] => back.flatMap(({ people }) => people.map(({ name }) => name));

/** "Bring Amara back on Thu 24 Dec". */
export const describeRepair = (repair: Repair): string =>
  `Bring ${nameList(namesOf(repair))} back on ${formatDay(repair.day)}`;

/** What was done: "Amara back on Thu 24 Dec". */
export const describeDone = (repair: Repair): string =>
  `${nameList(namesOf(repair))} back on ${formatDay(repair.day)}: level ${repair.before} to ${repair.after}`;

const choiceIn = ({ name, people, instead }: BroughtBack): string => {
  const [only, ...more] = people;
  if (only === undefined || more.length > 0)
    return `In ${name} any ${people.length} of the ${people.length + instead.length} who are away would do.`;
  return `${anyOf(instead.map((one) => one.name))} would do as well as ${only.name}.`;
};

/** Who would do as well, and whether fewer might; one sentence each. */
export const describeChoice = ({ back, smallest }: Repair): string[] => [
  ...back.filter(({ instead }) => instead.length > 0).map(choiceIn),
  ...(smallest ? [] : ['Fewer might do: not every combination was tried.']),
];

const REASONS: Readonly<Record<NoRepair['reason'], (name: string, level: number | null) => string>> = {
  numbers: (name) => `${name}: its SEs are entered as one number, which no absence changes.`,
  state: (name) => `${name}: who is out today is so on Triage, and stays so whatever absence ends.`,
  'nobody-away': (name) => `${name}: nobody is away. Fewer cases would help, or more people.`,
  'not-enough': (name, level) => `${name}: with everybody back it would still be level ${level}.`,
};

/** Why no change of absences helps, one sentence for each region. */
export const describeNoRepair = (reasons: readonly NoRepair[], { level }: Pick<PlannedDay, 'level'>): string[] =>
  reasons.map(({ name, reason }) => REASONS[reason](name, level));
