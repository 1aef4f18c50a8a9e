import { expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { hardChoices } from '../../../src/core/queue/hard-choices.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { policyWith } from '../../support/builders/policy-with.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');
const POLICY = policyWith({ regions: 6, levels: 8 });

/** As many regions as asked have next to nobody working; the others all whom their plan has. */
const becauseOf = (short: number): string => {
  const regions = Object.fromEntries(
    POLICY.regions.map(({ id, planned }, index) => [
      id,
      { entry: 'numbers' as const, working: index < short ? 0 : planned.to, openCases: 1 },
    ]),
  );
  const board = boardOf({ inPlay: { since: '2026-12-29T14:00:00Z' }, regions });
  return hardChoices(POLICY, 'automatic', assessBoard(POLICY, board, NOW)).because;
};

test('[QUEUE-HARD-MANY] two regions are named as the reason', () => {
  expect(becauseOf(1)).toBe('Hard choices: EMEA is at level 8');
  expect(becauseOf(2)).toBe('Hard choices: EMEA is at level 8, Americas is at level 8');
});

test('[QUEUE-HARD-MANY] more than two are counted', () => {
  expect(becauseOf(3)).toBe(`Hard choices: 3 of 6 regions count as level ${POLICY.queue.hardChoicesFrom} or higher`);
});
