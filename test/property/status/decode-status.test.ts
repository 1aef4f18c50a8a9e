import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { decodeStatus } from '../../../src/core/status/decode-status.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import { damagedArbitrary } from '../../support/arbitraries/damaged-arbitrary.ts';
import { boardAtLevels, NOW } from '../../support/builders/board-at-levels.ts';

const BOARD = boardAtLevels({ emea: 4, americas: 2 });
const STATUS = statusOf(HANDBOOK_POLICY, BOARD, assessBoard(HANDBOOK_POLICY, BOARD, NOW), NOW);

test('[STATUS-DECODE] damaged status files give a status or the place and the reason, and stay as they are', () => {
  fc.assert(
    fc.property(damagedArbitrary(STATUS), (damaged) => {
      const before = structuredClone(damaged);
      const decoded = decodeStatus(damaged);

      expect(damaged).toEqual(before);
      expect(decoded.ok || decoded.problem.reason !== '').toBe(true);
      if (decoded.ok) expect(decodeStatus(decoded.status)).toEqual({ ...decoded, newer: false });
    }),
    { numRuns: 1000 },
  );
});

test('[STATUS-DECODE] any value at all gives a status or a problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
      const decoded = decodeStatus(value);

      expect(decoded.ok || decoded.problem.reason !== '').toBe(true);
    }),
    { numRuns: 1000 },
  );
});
