import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { regionSeries, type RegionSeries } from '../../../src/core/history/region-series.ts';
import type { LevelStep } from '../../../src/core/history/level-step.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import { editOf } from '../../support/builders/edit-of.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { editActionArbitrary } from '../../support/arbitraries/edit-action-arbitrary.ts';
import { instantArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

const moments = instantArbitrary.map((at) => Date.parse(at));
const END = Date.parse('2027-02-01T00:00:00Z');

/** Boards with edits of the levels behind them, each made at some time. */
const editedArbitrary = policyBoardArbitrary.chain(({ policy, board }) =>
  fc
    .array(
      fc.tuple(
        editActionArbitrary(board).filter(({ kind }) => kind === 'setOverride' || kind === 'setInPlay'),
        instantArbitrary,
      ),
      { maxLength: 5 },
    )
    .map((edits) => ({
      policy,
      board: edits.reduce<Board>((now, [action, at], place) => {
        const done = applyEdit(now, editOf(action, { id: `edit-${place}`, at }));
        return done.ok ? done.board : now;
      }, board),
    })),
);

const stepAt = (steps: readonly LevelStep[], at: number): LevelStep | undefined =>
  steps.find(({ from, to }) => from <= at && at < to);
const seriesOf = (policy: Policy, board: Board, now: number): RegionSeries[] =>
  policy.regions.map((region) => regionSeries(policy, board, region, now));

test('[HISTORY-IN-FORCE] steps never overlap, and cover the time in play exactly', () => {
  fc.assert(
    fc.property(editedArbitrary, moments, ({ policy, board }, now) => {
      for (const { periods, inForce, announced } of seriesOf(policy, board, now)) {
        const covered = periods.flatMap(({ from, to }) => {
          const within = inForce.filter((step) => step.from >= from && step.to <= to);
          const ends = [from, ...within.map((step) => step.to)];
          expect(within.map((step) => step.from)).toEqual(ends.slice(0, -1));
          expect(ends.at(-1)).toBe(to);
          return within;
        });

        expect(covered).toHaveLength(inForce.length);
        for (const [at, step] of announced.entries()) {
          expect(step.from).toBeLessThan(step.to);
          expect(step.from).toBeGreaterThanOrEqual(announced[at - 1]?.to ?? -Infinity);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('[HISTORY-IN-FORCE] [HISTORY-ANNOUNCED] a step says what the board said at that moment', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      fc.pre(board.inPlay !== null && Date.parse(board.inPlay.since) <= now);
      const then = assessBoard(policy, board, now).regions;

      for (const [place, { inForce, announced }] of seriesOf(policy, board, END).entries()) {
        const said = then[place];
        const step = stepAt(inForce, now);
        const isKnown = said?.inForceBy !== 'live' && said?.unknown === null;

        expect(stepAt(announced, now)?.level ?? null).toBe(said?.announced?.level ?? null);
        expect(step?.level ?? null).toBe(isKnown ? said.inForce : null);
        expect(step?.by === 'missed').toBe(said?.unknown !== null);
      }
    }),
    { numRuns: 500 },
  );
});
