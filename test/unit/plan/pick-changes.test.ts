import { expect, test } from 'vitest';
import { pickChanges } from '../../../src/core/plan/pick-changes.ts';
import type { TriedPart } from '../../../src/core/plan/tried-part.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

const BOARD = boardOf({
  people: [personOf('amara', { openCases: 8 })],
  regions: { emea: { noOwner: 1 }, americas: { entry: 'numbers', working: 8, openCases: null } },
});

const SAME: TriedPart[] = [
  { kind: 'setAvailability', person: 'amara', availability: 'working' },
  { kind: 'setOpenCases', person: 'amara', value: 8 },
  { kind: 'setNoOwner', region: 'emea', value: 1 },
  { kind: 'setRegionWorking', region: 'americas', value: 8 },
  { kind: 'setRegionCases', region: 'americas', value: null },
];
const OTHER: TriedPart[] = [
  { kind: 'setAvailability', person: 'amara', availability: 'out' },
  { kind: 'setOpenCases', person: 'amara', value: 0 },
  { kind: 'setNoOwner', region: 'emea', value: 0 },
  { kind: 'setRegionWorking', region: 'americas', value: 0 },
  { kind: 'setRegionCases', region: 'americas', value: 0 },
];

test('[PLAN-WHAT-IF-PICKED] what the board says already is left out', () => {
  expect(pickChanges(BOARD, SAME)).toEqual([]);
});

test('[PLAN-WHAT-IF-PICKED] what differs stays, in its order', () => {
  expect(pickChanges(BOARD, OTHER)).toEqual(OTHER);
});

test('[PLAN-WHAT-IF-PICKED] people and regions that left the board are left out', () => {
  expect(
    pickChanges(BOARD, [
      { kind: 'setOpenCases', person: 'zoe', value: 3 },
      { kind: 'setNoOwner', region: 'apac', value: 3 },
      { kind: 'setNoOwner', region: 'toString', value: 3 },
    ]),
  ).toEqual([]);
});
