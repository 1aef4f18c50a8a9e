import type { Case } from '../board/case.ts';
import { beginLarge } from '../text/begin-large.ts';
import type { EditionEffect } from './edition-effect.ts';

const cases = (count: number): string => {
  if (count === 0) return 'no case';
  return count === 1 ? '1 case' : `${count} cases`;
};

const nameOf = ({ id, title }: Case): string => (title.trim() === '' ? id : `“${title}”`);

function firstText({ numberOne: { before, after } }: EditionEffect): string | null {
  if (after === null) return before === null ? null : 'There would be no number one.';
  return before?.id === after.id ? `Number one stays ${nameOf(after)}.` : `Number one would be ${nameOf(after)}.`;
}

const changeText = ({ before, after }: EditionEffect['withCE'], say: (count: number) => string): string | null =>
  before === after ? null : `${beginLarge(say(after))} instead of ${before}.`;

const dueText = (due: number): string | null =>
  due === 0 ? null : `The first reply to ${cases(due)} would be due at another time, or no longer.`;

/**
 * What following another edition would do to the queue, a sentence for each thing that changes; that nothing does is said, too.
 *
 * @example describeEditionEffect(effect) // ['Number one stays “No search”.', '3 cases get another rank.', …]
 */
export function describeEditionEffect(effect: EditionEffect): string[] {
  const { moved, due, withCE, bestEffort, ranked } = effect;
  const sentences = [
    moved === 0 ? null : `${cases(moved)} of ${Math.max(ranked.before, ranked.after)} would get another rank.`,
    changeText(withCE, (count) => `${cases(count)} would wait with the CE`),
    changeText(bestEffort, (count) => `${cases(count)} would be best effort`),
    dueText(due),
  ].filter((text) => text !== null);
  const changes = sentences.length === 0 ? ['Nothing else changes in the queue as it is.'] : sentences;
  return [firstText(effect), ...changes].filter((text) => text !== null);
}
