import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board, Stamp } from '../../../src/core/board/board.ts';
import type { Case } from '../../../src/core/board/case.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { decodeStatus } from '../../../src/core/status/decode-status.ts';
import type { StatusFile } from '../../../src/core/status/status-file.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { instantArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

const moments = instantArbitrary.map((at) => Date.parse(at));

const statusAt = (policy: Policy, board: Board, now: number): StatusFile =>
  statusOf(policy, board, assessBoard(policy, board, now), now);

/** What nobody outside may ever read. */
const SECRET = 'Zyxwv';
const secretly = <Value extends object | null>(value: Value): Value =>
  value === null ? value : { ...value, reason: SECRET, by: SECRET, note: SECRET };
const stamped = (entered: Record<string, Stamp>): Record<string, Stamp> =>
  Object.fromEntries(Object.entries(entered).map(([field, stamp]) => [field, secretly(stamp)]));

const secretCase = (aCase: Case, at: number): Case => ({
  ...aCase,
  id: `${SECRET} ${at}`,
  title: SECRET,
  customer: SECRET,
  owner: aCase.owner === null ? null : `${SECRET} ${aCase.owner}`,
  url: `https://${SECRET}.example`,
  exception: secretly(aCase.exception),
  pin: secretly(aCase.pin),
  request: {
    summary: SECRET,
    expected: SECRET,
    steps: SECRET,
    impact: SECRET,
    designDocument: SECRET,
    salesContext: SECRET,
  },
});

/** A board with the secret in every place that people or other programs write to, but for the team's name. */
function withSecrets(board: Board): Board {
  return {
    ...secretly(board),
    inPlay: board.inPlay && { ...secretly(board.inPlay), suspended: SECRET },
    regions: Object.fromEntries(
      Object.entries(board.regions).map(([id, region]) => [
        id,
        { ...secretly(region), override: secretly(region.override), entered: stamped(region.entered) },
      ]),
    ),
    people: board.people.map((person) => ({
      ...secretly(person),
      id: `${SECRET} ${person.id}`,
      name: SECRET,
      away: person.away.map(secretly),
      entered: stamped(person.entered),
    })),
    cases: board.cases.map(secretCase),
    checkIns: board.checkIns.map((one, at) => ({ ...secretly(one), id: `${SECRET} ${at}`, explanation: [SECRET] })),
    announcements: board.announcements.map((one, at) => ({ ...secretly(one), id: `${SECRET} ${at}`, text: SECRET })),
    timeLog: board.timeLog.map(secretly),
    history: [{ id: SECRET, at: '2026-12-24T08:00:00Z', by: SECRET, kind: SECRET }],
  };
}

test('[STATUS-SECRET] the status names no person, customer or case, and repeats nothing that anybody typed', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      expect(JSON.stringify(statusAt(policy, withSecrets({ ...board, team: 'Customer Support' }), now))).not.toContain(
        SECRET,
      );
    }),
    { numRuns: 500 },
  );
});

test('[STATUS-DECODE] every status is read back as it was written', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      const status = statusAt(policy, board, now);

      expect(decodeStatus(JSON.parse(JSON.stringify(status)))).toEqual({ ok: true, status, newer: false });
    }),
  );
});

test('[STATUS-FIGURES] a level stands in force exactly while the levels are in play, and every sentence ends as one', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      const { inPlay, headline, regions } = statusAt(policy, board, now);
      const sentences = [headline, ...regions.flatMap((region) => [region.headline, ...region.why])];

      expect(inPlay).toBe(board.inPlay !== null);
      expect(inPlay || regions.every(({ level }) => level.inForce === null)).toBe(true);
      expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([]);
    }),
  );
});
