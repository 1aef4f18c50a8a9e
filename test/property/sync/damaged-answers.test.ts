import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import { connectionReport } from '../../../src/core/sync/connection-report.ts';
import { judgeRead } from '../../../src/core/sync/judge-read.ts';
import { planSave } from '../../../src/core/sync/plan-save.ts';
import { readShared } from '../../../src/core/sync/read-shared.ts';
import type { StoreAnswer } from '../../../src/core/sync/store-answer.ts';
import { damagedArbitrary } from '../../support/arbitraries/damaged-arbitrary.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { applied, editOf } from '../../support/builders/edit-of.ts';

const BOARD = boardOf({ id: 'b', people: [personOf('amara')], cases: [caseOf('4711', { owner: 'amara' })] });
const KNOWN = applied(BOARD, { kind: 'setOpenCases', person: 'amara', value: 7 }, { id: 'first' });
const RUNS = { numRuns: 1500 };

const body = fc.oneof(
  damagedArbitrary(KNOWN).map((document) => JSON.stringify(document) ?? ''),
  fc.nat(JSON.stringify(KNOWN).length).map((length) => JSON.stringify(KNOWN).slice(0, length)),
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.constantFrom('', ' ', '<html>', 'null', '[]', JSON.stringify({ format: 'evenkeel-status', version: 1 })),
);
const tag = fc.option(fc.oneof(fc.constantFrom('"1"', 'W/"1"', '""', '1', '"1-gzip"'), fc.string({ maxLength: 8 })));
const answer: fc.Arbitrary<StoreAnswer> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<StoreAnswer>({ kind: 'unreachable' }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      status: fc.oneof(fc.constantFrom(200, 200, 200, 304, 401, 404, 412, 503), fc.integer({ min: 100, max: 599 })),
      tag,
      body: fc.option(body),
    }),
  },
);

test('[SYNC-NEVER-BACK] whatever a store answers, it is named trouble, or a board that is whole and no older', () => {
  const frozen = JSON.stringify(KNOWN);
  fc.assert(
    fc.property(answer, (given) => {
      const verdict = judgeRead(KNOWN, given);

      if (verdict.kind === 'trouble') expect(verdict.reason).not.toBe('');
      if (verdict.kind === 'news') {
        expect(decodeBoard(JSON.parse(JSON.stringify(verdict.board)))).toMatchObject({ ok: true });
        expect(verdict.board.revision >= KNOWN.revision || verdict.lost.length > 0).toBe(true);
        expect(verdict.board.id).toBe(KNOWN.id);
      }
      expect(JSON.stringify(KNOWN)).toBe(frozen);
    }),
    RUNS,
  );
});

test('[SYNC-PLAN] whatever a store answers, what waits is settled by what it shows alone, and writes are guarded', () => {
  const waiting = [editOf({ kind: 'setOpenCases', person: 'amara', value: 9 }, { id: 'mine' })];
  fc.assert(
    fc.property(answer, fc.boolean(), (given, wasSent) => {
      const verdict = judgeRead(KNOWN, given);
      const plan = planSave({ known: KNOWN, waiting, verdict, answer: given, mode: 'write', wasSent });

      if (plan.kind === 'take' && plan.settled.has('mine')) {
        const isShown = plan.board.history.some(({ id }) => id === 'mine');
        expect(isShown || plan.refused.some(({ edit, reason }) => edit.id === 'mine' && reason !== '')).toBe(true);
      }
      if (plan.kind === 'write') expect(plan.overTag).toMatch(/^".+"$/);
    }),
    RUNS,
  );
});

test('[SYNC-TEST] whatever a store answers, the connection test says something and never lets many write unguarded', () => {
  const some = fc.option(answer);
  fc.assert(
    fc.property(answer, some, some, some, some, (read, again, wrong, right, after) => {
      const { lines, use, found } = connectionReport({ read, again, wrong, right, after });

      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every(({ text }) => text !== '')).toBe(true);
      const wrote = wrong?.kind === 'answer' && wrong.status >= 200 && wrong.status < 300;
      if (found === 'board' && wrote) expect(use).not.toBe('write');
    }),
    RUNS,
  );
});

test('[SYNC-NEVER-BACK] whatever lies at an address that somebody was given is a board, a status or a reason', () => {
  fc.assert(
    fc.property(answer, (given) => {
      expect(['board', 'status', 'nothing', 'trouble']).toContain(readShared(given).kind);
    }),
    RUNS,
  );
});
