import { describe, expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { describePlace } from '../../../src/core/queue/describe-place.ts';
import { listAsides, type AsideGroup } from '../../../src/core/queue/list-asides.ts';
import { queueRules } from '../../../src/core/queue/queue-rules.ts';
import { LISTS } from '../../../src/core/queue/queue.ts';
import { rankCases } from '../../../src/core/queue/rank-cases.ts';
import { caseWith } from '../../support/builders/case-with.ts';
import { queueOf } from '../../support/builders/queue-of.ts';

const OPENED = { openedAt: '2026-12-29T08:00:00Z' };
const LATER = { openedAt: '2026-12-29T09:00:00Z' };
const WAITS = 'Internal work waits while EMEA is at level 4.';

const CASES = [
  caseWith({ id: 'a', priority: 'p0', segment: 'enterprise', ...OPENED }),
  caseWith({ id: 'b', priority: 'p3', segment: 'internal', region: 'emea', ...LATER }),
  caseWith({ id: 'c', priority: 'p3', segment: 'internal', region: 'emea', ...OPENED }),
  caseWith({ id: 'd', priority: 'p1', segment: 'pre-sales', ...OPENED }),
  caseWith({ id: 'e', priority: 'p2', segment: 'free', ...OPENED }),
  caseWith({ id: 'f', priority: 'p2', segment: 'open-source', openedAt: 'last Tuesday' }),
  caseWith({ id: 'g', status: 'pending', ...OPENED }),
  caseWith({ id: 'h', status: 'solved', ...OPENED }),
];

const normal = queueOf(CASES);
const withPause = rankCases(
  { ...normal.rules, paused: new Map([['emea', { list: LISTS.paused, reason: WAITS }]]) },
  CASES,
);
const ids = (group: Pick<AsideGroup, 'cases'> | undefined): string[] => group?.cases.map(({ id }) => id) ?? [];

describe('[QUEUE-ASIDES] what stands apart from the ranking is listed with its reason', () => {
  test('paused work by region, in the order it will come back in', () => {
    const { paused } = listAsides(withPause);

    expect(paused.map(({ region, reason }) => [region, reason])).toEqual([['emea', WAITS]]);
    expect(ids(paused[0])).toEqual(['c', 'b']);
  });

  test('nothing is paused in normal times', () => {
    expect(listAsides(normal).paused).toEqual([]);
  });

  test('pre-sales that no CE opened, with the reason', () => {
    const { withCE } = listAsides(normal);

    expect(withCE.map((group) => ids(group))).toEqual([['d']]);
    expect(withCE[0]?.reason).toContain('CE');
  });

  test('best effort and undated cases are ranked, and listed under their rank', () => {
    const { bestEffort, undated } = listAsides(normal);

    expect(bestEffort.cases.map(({ item, rank }) => [item.id, rank])).toEqual([
      ['e', 2],
      ['f', 3],
    ]);
    expect(bestEffort.reason).toContain('p2 is for');
    expect(undated.map(({ item, rank }) => [item.id, rank])).toEqual([['f', 3]]);
  });

  test('cases whose next action is not ours, by status', () => {
    const { inactive } = listAsides(normal);

    expect(ids({ cases: inactive.pending })).toEqual(['g']);
    expect(ids({ cases: inactive.solved })).toEqual(['h']);
    expect([...inactive.new, ...inactive.open, ...inactive.closed]).toEqual([]);
  });

  test('a board without cases has nothing apart', () => {
    const nothing = listAsides(queueOf([]));

    expect([nothing.paused, nothing.withCE, nothing.undated, nothing.bestEffort.cases]).toEqual([[], [], [], []]);
    expect(nothing.bestEffort.reason).toBe('');
  });
});

describe('[QUEUE-PLACE] every case can say where it stands and why', () => {
  test('a ranked one: its rank, and why it stands above the next', () => {
    const place = describePlace(normal, 'a');

    expect(place?.rank).toBe(1);
    expect(place?.text).not.toBe('');
  });

  test('a paused one', () => {
    expect(describePlace(withPause, 'b')).toEqual({ rank: null, text: WAITS });
  });

  test('one with the CE', () => {
    const place = describePlace(normal, 'd');

    expect(place?.rank).toBeNull();
    expect(place?.text).toContain('No CE opened it');
  });

  test('one whose next action is not ours', () => {
    const held = queueOf([caseWith({ id: 'x', status: 'on-hold' })]);

    expect(describePlace(held, 'x')).toEqual({ rank: null, text: 'Not ours right now: on hold.' });
  });

  test('one that is not on the board has no place', () => {
    expect(describePlace(normal, 'nobody')).toBeNull();
  });

  test('in hard choices the place follows the segment', () => {
    const rules = queueRules(
      HANDBOOK_POLICY,
      { edition: 'fy24', ordering: 'hard-choices' },
      { inPlay: null, regions: [], worstInForce: null, promises: [] },
    );
    const older = caseWith({ id: 'old', priority: 'p1', segment: 'free', ...OPENED });
    const newer = caseWith({ id: 'new', priority: 'p1', segment: 'enterprise', ...LATER });

    expect(describePlace(rankCases(rules, [older, newer]), 'new')?.rank).toBe(1);
    expect(describePlace(queueOf([older, newer]), 'new')?.rank).toBe(2);
  });
});
