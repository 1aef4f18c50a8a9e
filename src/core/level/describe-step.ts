import type { Step } from './assessment.ts';
import { describeChange } from './describe-change.ts';

/**
 * A change of one signal and where it leads, in a few words.
 *
 * @example describeStep({ signal: 'staffing', change: 1, level: 2 }) // '1 more SE → level 2'
 */
export const describeStep = (step: Step): string => `${describeChange(step)} → level ${step.level}`;
