import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import { damagedArbitrary } from '../../support/arbitraries/damaged-arbitrary.ts';
import { readJson } from '../../support/read-json.ts';

const FULL = readJson('test/fixtures/boards/v1-full.json');

/** A board that reads back equal, or a problem with a reason; and the input is as it was. */
function expectValueOrProblem(input: unknown): void {
  const before = structuredClone(input);

  const decoded = decodeBoard(input);

  expect(input).toEqual(before);
  if (decoded.ok) {
    const written = JSON.stringify(decoded.board);
    const again = decodeBoard(JSON.parse(written));
    expect(again.ok && JSON.stringify(again.board)).toBe(written);
    return;
  }
  const { what, reason, hint } = decoded.problem;
  expect([what, reason, hint].filter((text) => text === '')).toEqual([]);
}

test('[BOARD-ANYTHING] a damaged board opens right or is refused by name', () => {
  fc.assert(fc.property(damagedArbitrary(FULL), expectValueOrProblem), { numRuns: 3000 });
});

test('[BOARD-ANYTHING] a board cut off in mid-text, or of scrambled text, is refused by name', () => {
  const text = JSON.stringify(FULL);
  const cut = fc.nat(text.length - 1).map((length) => text.slice(0, length));

  fc.assert(fc.property(fc.oneof(cut, fc.string()), expectValueOrProblem), { numRuns: 1000 });
});

test('[BOARD-ANYTHING] any value at all is refused by name or opens right', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
  const nearly = fc
    .dictionary(
      fc.constantFrom('regions', 'people', 'cases', 'history', 'inPlay', 'readings', 'constructor'),
      fc.jsonValue(),
    )
    .map((fields) => ({ ...fields, format: 'evenkeel-board', version: 1 }));

  fc.assert(fc.property(fc.oneof(anything, fc.jsonValue(), nearly), expectValueOrProblem), { numRuns: 3000 });
});
