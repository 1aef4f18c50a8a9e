import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { describeNumbersAge } from '../../../src/core/status/describe-numbers-age.ts';
import { newestNumbers } from '../../../src/core/status/newest-numbers.ts';

const at = (time: string): number => Date.parse(time);
const emea = (countsAt: string | null, working: number | null = 2) => ({ id: 'emea', countsAt, working });
const ageOf = (region: ReturnType<typeof emea>, now: string) => describeNumbersAge(HANDBOOK_POLICY, region, at(now));

test('[STATUS-AGE] numbers of this check-in say how old they are', () => {
  const age = ageOf(emea('2026-12-29T14:30:00Z'), '2026-12-29T14:42:00Z');

  expect(age).toEqual({ text: 'Numbers from 12 min ago.', old: false });
});

test('[STATUS-AGE] numbers entered while the check-in was due are those of the check-in', () => {
  const age = ageOf(emea('2026-12-29T09:31:00Z'), '2026-12-29T10:05:00Z');

  expect(age?.old).toBe(false);
});

test('[STATUS-AGE] numbers from before the last check-in became due are called old', () => {
  const age = ageOf(emea('2026-12-29T09:29:00Z'), '2026-12-29T10:05:00Z');

  expect(age).toEqual({ text: 'These numbers are old: entered 36 min ago.', old: true });
});

test('[STATUS-AGE] a report that lay in a link over the next check-in is old for whoever reads it then', () => {
  const fresh = emea('2026-12-29T14:30:00Z');

  expect([ageOf(fresh, '2026-12-30T09:59:00Z')?.old, ageOf(fresh, '2026-12-30T10:00:00Z')?.old]).toEqual([false, true]);
});

test('[STATUS-AGE] a region that the policy does not have is old after a day', () => {
  const elsewhere = { id: 'moon', countsAt: '2026-12-29T14:30:00Z', working: 1 };

  const ages = ['2026-12-30T14:30:00Z', '2026-12-30T14:30:01Z'].map((now) =>
    describeNumbersAge(HANDBOOK_POLICY, elsewhere, at(now)),
  );

  expect(ages.map((age) => age?.old)).toEqual([false, true]);
});

test('[STATUS-AGE] numbers of the future, by a wrong clock, are from just now', () => {
  const age = ageOf(emea('2026-12-29T15:00:00Z'), '2026-12-29T14:42:00Z');

  expect(age).toEqual({ text: 'Numbers from just now.', old: false });
});

test('[STATUS-AGE] numbers without a time say that nobody knows, and no numbers say nothing', () => {
  expect(ageOf(emea(null), '2026-12-29T14:42:00Z')?.text).toBe('Nobody knows how old these numbers are.');
  expect(ageOf(emea(null, null), '2026-12-29T14:42:00Z')).toBeNull();
});

test('[STATUS-AGE] a board is as fresh as its newest number', () => {
  const regions = [emea('2026-12-29T14:30:00Z'), emea('2026-12-29T09:00:00Z'), emea(null)];

  expect(newestNumbers({ regions })).toBe(at('2026-12-29T14:30:00Z'));
  expect(newestNumbers({ regions: [] })).toBeNull();
});
