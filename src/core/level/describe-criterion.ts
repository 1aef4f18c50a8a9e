import type { Policy } from '../policy/policy.ts';
import type { Criterion } from './assessment.ts';

const limit = ({ level, comparison, threshold }: Criterion): string => {
  if (comparison === 'more-than') return `level ${level} above ${threshold}`;
  if (comparison === 'at-least') return `level ${level} at ${threshold} or more`;
  return threshold === 0 ? `level ${level} at 0` : `level ${level} at ${threshold} or fewer`;
};

const MOST_DECIMALS = 12;

// One decimal is enough unless rounding would move the value to the threshold or to its other side.
const precise = (value: number, threshold: number): string => {
  if (Number.isInteger(value)) return String(value);
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
    const text = value.toFixed(decimals);
    if (Math.sign(Number(text) - threshold) === Math.sign(value - threshold)) return text;
  }
  return String(value);
};

const loadText = (value: number | null, threshold: number): string => {
  if (value === null) return 'no cases entered yet';
  if (!Number.isFinite(value)) return 'nobody is there to take cases';
  return `${precise(value, threshold)} ${value === 1 ? 'case' : 'cases'} per SE`;
};

const staffingText = (value: number | null, where: string): string => {
  if (value === null) return `SEs working${where} not entered yet`;
  if (value === 0) return `no SE is working${where}`;
  return value === 1 ? `1 SE is working${where}` : `${value} SEs are working${where}`;
};

/**
 * One comparison in words: the value, and the limit it was held against. Staffing of a region other than `own` names the
 * region. A load is rounded to one decimal, or to as many as it takes to stay on its side of the threshold.
 *
 * @example describeCriterion(policy, criterion) // '2 SEs are working (level 4 at 2 or fewer)'
 */
export const describeCriterion = (policy: Policy, criterion: Criterion, own?: string): string => {
  const { signal, region, value, threshold } = criterion;
  const name = policy.regions.find(({ id }) => id === region)?.name ?? region;
  const where = own === undefined || own === region ? '' : ` in ${name}`;
  const what = signal === 'load' ? loadText(value, threshold) : staffingText(value, where);
  return `${what} (${limit(criterion)})`;
};
