import { expect, test } from 'vitest';
import { levelsOf } from '../../support/assess.ts';
import { teamOf } from '../../support/builders/team-of.ts';

test.each([
  ['3/15', '10/50', 1, 1],
  ['3/16', '10/50', 2, 1],
  ['2/10', '10/50', 4, 1],
  ['3/15', '8/40', 1, 2],
  ['3/15', '5/25', 1, 3],
  ['3/25', '9/72', 4, 3],
  ['1/3', '3/12', 6, 5],
  ['3/28', '2/4', 6, 6],
  ['0/0', '1/11', 7, 7],
  ['0/0', '1/10', 7, 6],
  ['0/4', '0/0', 8, 8],
  ['0/2', '9/20', 6, 1],
])('[LEVEL-REFERENCE] EMEA %s and the Americas %s are at levels %i and %i', (emea, americas, ...levels) => {
  expect(levelsOf(teamOf({ emea, americas }))).toEqual(levels);
});
