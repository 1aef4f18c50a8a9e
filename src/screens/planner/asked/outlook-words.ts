import { formatDay } from '../../../core/clock/format-day.ts';
import type { AbsenceOutlook } from '../../../core/plan/what-if-absence.ts';
import type { PlannedDay } from '../../../core/plan/plan.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';

export const dayAndRegion = (
  { day, region }: { day: string; region: RegionId },
  nameRegion: (region: RegionId) => string,
): string => `${formatDay(day)}, ${nameRegion(region)}`;

/** The answer in a few words. */
export const answerOf = ({ rises, uncovers }: AbsenceOutlook): string => {
  if (rises.length === 0) return uncovers.length === 0 ? 'No level would rise.' : 'No level would rise, but:';
  return rises.length === 1 ? 'One level would rise:' : `${rises.length} levels would rise:`;
};

const dayWords = ({ day, level }: PlannedDay): string => `${formatDay(day)} at level ${level}`;

const worstWords = ({ before, after }: AbsenceOutlook['worst']): string[] => {
  if (before === null || after === null) return [];
  if (before.day === after.day && before.level === after.level) return [`The worst day stays ${dayWords(after)}.`];
  return [`The worst day would be ${dayWords(after)}; now it is ${dayWords(before)}.`];
};

/** What goes with the answer: the worst day then, and what the answer cannot know. */
export const remarksOf = ({ worst, counts, beyond }: AbsenceOutlook, region: string): string[] => [
  ...(counts ? worstWords(worst) : [`The SEs of ${region} are entered as one number, which no absence changes.`]),
  ...(beyond ? ['Some of these days are outside of the weeks shown; nothing is said about them.'] : []),
];
