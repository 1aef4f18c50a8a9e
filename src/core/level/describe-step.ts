import type { Step } from './assessment.ts';

/**
 * A change of one signal and where it leads, in a few words.
 *
 * @example describeStep({ signal: 'staffing', change: 1, level: 2 }) // '1 more SE → level 2'
 */
export const describeStep = (step: Step): string => `${describeChange(step)} → level ${step.level}`;

export const describeChange = ({ signal, change }: Pick<Step, 'signal' | 'change'>): string => {
  const amount = Math.abs(change);
  const noun = signal === 'staffing' ? 'SE' : 'case';
  return `${amount} ${change > 0 ? 'more' : 'fewer'} ${amount === 1 ? noun : `${noun}s`}`;
};
