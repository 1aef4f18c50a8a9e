import { expect, test } from 'vitest';
import { describeOtherRegions } from '../../../src/core/board/describe-other-regions.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

const told = (parts: Parameters<typeof boardOf>[0]): string | null =>
  describeOtherRegions(boardOf(parts), HANDBOOK_POLICY);

test('[BOARD-OTHER-REGIONS] people of regions that the policy does not have are counted and their regions named once', () => {
  const people = ['apac', 'emea', 'latam', 'apac'].map((region, at) => personOf(`p${at}`, { region }));

  expect(told({ people })).toBe('3 people are in regions that this policy does not have: apac, latam');
  expect(told({ people: people.slice(0, 1) })).toBe('1 person is in regions that this policy does not have: apac');
});

test('[BOARD-OTHER-REGIONS] two numbers of such a region are told too, an empty one is not', () => {
  const [numbers, empty] = [boardOf().regions['emea'], boardOf().regions['emea']];
  if (numbers === undefined || empty === undefined) throw new Error('the board has EMEA');

  expect(told({ regions: { apac: { ...numbers, entry: 'numbers', working: 2 }, latam: empty } })).toBe(
    'Numbers were entered for regions that this policy does not have: apac',
  );
  expect(told({ regions: { latam: empty } })).toBeNull();
});

test('[BOARD-OTHER-REGIONS] where everybody has a region of the policy nothing is said', () => {
  expect(told({ people: [personOf('amara', { region: 'emea' })] })).toBeNull();
});
