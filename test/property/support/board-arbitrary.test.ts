import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { boardSchema } from '../../../src/core/board/board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardArbitrary } from '../../support/arbitraries/board-arbitrary.ts';

test('every generated board is one that the schema accepts and leaves as it is', () => {
  fc.assert(
    fc.property(boardArbitrary(HANDBOOK_POLICY), (board) => {
      expect(v.parse(boardSchema, JSON.parse(JSON.stringify(board)))).toEqual(board);
    }),
  );
});
