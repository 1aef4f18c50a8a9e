import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_WEEKS } from '../../../src/core/plan/plan.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { SORT_COLUMNS } from '../../../src/core/queue/queue-filter.ts';
import { readPlannerQuery } from '../../../src/screens/planner/read-planner-query.ts';
import { readFilter } from '../../../src/screens/queue/read-filter.ts';
import { queryText, readHash } from '../../../src/state/hash-location.ts';
import { personOf } from '../../support/builders/board-of.ts';
import { planBoard, requestOf } from '../../unit/plan/plan-board.ts';

const NAMES = [
  'from',
  'weeks',
  'rest',
  'owner',
  'unowned',
  'region',
  'class',
  'segment',
  'late',
  'find',
  'sort',
  'down',
];
const odd = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 3, arbitrary: fc.integer().map(String) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      'emea',
      'amara',
      'p0',
      'rank',
      '1e1',
      '0x2',
      '+3',
      '2026-02-30',
      '-000001-01-01',
      '9999-12-31',
      '2026-12-29',
      'NaN',
      '%E0%A4%A',
      'covered',
    ),
  },
);
const query = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), odd), { maxLength: 8 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
const people = [personOf('amara'), personOf('ben')];

/** As the app reads the part behind the #. */
const getIn = (hash: string): ((name: string) => string | null) => {
  const search = new URLSearchParams(readHash(hash).search);
  return (name) => search.get(name);
};

test('whatever stands in an address, the queue is filtered by what there is, or not at all', () => {
  fc.assert(
    fc.property(query, (text) => {
      const { owner, region, priority, segment, sort, find } = readFilter(
        getIn(`#/queue?${text}`),
        HANDBOOK_POLICY,
        people,
      );

      expect([null, 'amara', 'ben']).toContain(owner);
      expect([null, 'emea', 'americas']).toContain(region);
      expect([null, 'p0', 'p1', 'p2', 'p3']).toContain(priority);
      expect([null, ...HANDBOOK_POLICY.segments.map(({ id }) => id)]).toContain(segment);
      expect(SORT_COLUMNS).toContain(sort);
      expect(typeof find).toBe('string');
    }),
    { numRuns: 1000 },
  );
});

test('whatever stands in an address, the planner has whole weeks of days that exist', () => {
  const board = planBoard();
  fc.assert(
    fc.property(query, (text) => {
      const { from, weeks, restDays } = readPlannerQuery(getIn(`#/planner?${text}`));
      const { days } = planDays(HANDBOOK_POLICY, board, requestOf({ from: from ?? '2026-12-29', weeks, restDays }));

      expect(weeks).toBeLessThanOrEqual(MOST_WEEKS);
      expect(days).toHaveLength(weeks * 7);
      expect(days.every(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a part behind the # that anybody may have typed is a path and a query, and what the app writes it reads again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.tuple(fc.string(), fc.string())),
      (text, pairs) => {
        const { path } = readHash(text);
        const written = queryText(new URLSearchParams(pairs));

        expect(path.startsWith('/')).toBe(true);
        expect(path).not.toContain('?');
        expect([...new URLSearchParams(readHash(`#/queue?${written}`).search)]).toEqual([
          ...new URLSearchParams(pairs),
        ]);
      },
    ),
    { numRuns: 1000 },
  );
});
