import type { Step } from './assessment.ts';

/**
 * A change of one signal in a few words.
 *
 * @example describeChange({ signal: 'load', change: -2 }) // '2 fewer cases'
 */
export const describeChange = ({ signal, change }: Pick<Step, 'signal' | 'change'>): string => {
  const amount = Math.abs(change);
  const noun = signal === 'staffing' ? 'SE' : 'case';
  return `${amount} ${change > 0 ? 'more' : 'fewer'} ${amount === 1 ? noun : `${noun}s`}`;
};
