import { expect, test } from 'vitest';
import { describeMissing } from '../../../src/core/history/describe-missing.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

const REGIONS = [{ id: 'emea', name: 'EMEA' }];
const BOARD = boardOf({ people: [personOf('amara', { name: 'Amara' })] });

test('[HISTORY-MISSING] what is not known any more is named, each thing once', () => {
  const words = describeMissing(
    ['people/amara/openCases', 'people/amara/availability', 'regions/emea/noOwner', 'setTeam'],
    BOARD,
    REGIONS,
  );

  expect(words).toBe('Amara, the numbers of EMEA, a setting of the board');
});

test('[HISTORY-MISSING] of many things three are named, and the others counted', () => {
  const words = describeMissing(
    ['cases/1/pin', 'cases/2/pin', 'cases/3/pin', 'cases/4/pin', 'people/gone/away'],
    BOARD,
    REGIONS,
  );

  expect(words).toBe('case 1, case 2, case 3 and 2 more');
});

test('[HISTORY-MISSING] where nothing is missing there is nothing to say', () => {
  expect(describeMissing([], BOARD, REGIONS)).toBeNull();
});
