import type { Assessment } from './assessment.ts';
import { describeChange } from './describe-change.ts';
import { describeStep } from './describe-step.ts';

/**
 * How far the next levels are: the smallest change that lowers the level, then for each signal the smallest that raises it.
 *
 * @example describeDistance(assessment) // '1 more SE → level 2. 1 fewer SE or 2 more cases → level 6.'
 */
export const describeDistance = ({ distance }: Pick<Assessment, 'distance'>): string => {
  const [lower] = distance.lower;
  const sentences = [...(lower === undefined ? [] : [describeStep(lower)]), ...raising(distance.raise)];
  return sentences.map((text) => `${text}.`).join(' ');
};

const raising = (steps: Assessment['distance']['raise']): string[] => {
  const levels = [...new Set(steps.map(({ level }) => level))];
  return levels.map((level) => {
    const changes = steps.filter((step) => step.level === level).map(describeChange);
    return `${changes.join(' or ')} → level ${level}`;
  });
};
