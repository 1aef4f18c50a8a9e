import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../../src/core/board/case.ts';
import { PRIORITIES, SEGMENTS } from '../../../src/core/policy/primitives.ts';
import { EVERYTHING, SORT_COLUMNS, type CaseFacts, type QueueFilter } from '../../../src/core/queue/queue-filter.ts';
import type { Queue } from '../../../src/core/queue/queue.ts';
import { selectRanks } from '../../../src/core/queue/select-ranks.ts';
import { caseArbitrary } from '../../support/arbitraries/case-arbitrary.ts';
import { queueOf } from '../../support/builders/queue-of.ts';

const PEOPLE = ['amara', 'zoe'];

const queues: fc.Arbitrary<Queue> = fc
  .uniqueArray(caseArbitrary({ people: PEOPLE }), { maxLength: 30, selector: ({ id }) => id })
  .map(queueOf);

const filters: fc.Arbitrary<QueueFilter> = fc.record({
  owner: fc.constantFrom(null, null, ...PEOPLE),
  noOwner: fc.boolean(),
  region: fc.constantFrom(null, null, 'emea', 'americas'),
  priority: fc.constantFrom(null, null, ...PRIORITIES),
  segment: fc.constantFrom(null, null, ...SEGMENTS),
  late: fc.boolean(),
  find: fc.constantFrom('', '', 'a', '1', 'zoe', '<b>'),
  sort: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
});

const FACTS: CaseFacts = {
  ownerName: ({ owner }) => (owner === 'zoe' ? 'Zoë' : (owner ?? '')),
  dueAt: ({ id, firstReplyAt }) => (firstReplyAt === null ? id.length * 1000 : null),
  isLate: ({ id }) => id.length > 3,
};

const caseAt = (queue: Queue, rank: number): Case | undefined => queue.cases[queue.order[rank] ?? -1];
const ascending = (ranks: Uint32Array): Uint32Array => ranks.toSorted();

test('[FIND-FILTER] what is shown is a part of the ranking: nothing doubled, nothing invented', () => {
  fc.assert(
    fc.property(queues, filters, (queue, filter) => {
      const ranks = selectRanks(queue, filter, FACTS);

      expect(new Set(ranks).size).toBe(ranks.length);
      expect(Array.from(ranks).filter((rank) => caseAt(queue, rank) === undefined)).toEqual([]);
    }),
  );
});

test('[FIND-FILTER] without a filter everything is shown, and a narrower filter never shows more', () => {
  fc.assert(
    fc.property(queues, filters, (queue, filter) => {
      const all = selectRanks(queue, { ...EVERYTHING, sort: filter.sort, descending: filter.descending }, FACTS);
      const wide = new Set(selectRanks(queue, { ...filter, find: '', late: false }, FACTS));
      const narrow = selectRanks(queue, filter, FACTS);

      expect(all).toHaveLength(queue.order.length);
      expect(Array.from(narrow).filter((rank) => !wide.has(rank))).toEqual([]);
    }),
  );
});

test('[FIND-SORT] sorting shows the same cases under the same ranks', () => {
  fc.assert(
    fc.property(queues, filters, (queue, filter) => {
      const sorted = selectRanks(queue, filter, FACTS);
      const ranked = selectRanks(queue, { ...filter, sort: 'rank', descending: false }, FACTS);

      expect(ranked).toEqual(ascending(ranked));
      expect(ascending(sorted)).toEqual(ranked);
    }),
  );
});

test('[FIND-SORT] cases of one class, or without an owner, keep the order of their ranks, up or down', () => {
  fc.assert(
    fc.property(queues, fc.boolean(), (queue, descending) => {
      const byClass = selectRanks(queue, { ...EVERYTHING, sort: 'class', descending }, FACTS);
      const byOwner = selectRanks(queue, { ...EVERYTHING, sort: 'owner', descending }, FACTS);
      const ownerless = byOwner.filter((rank) => caseAt(queue, rank)?.owner === null);

      for (const priority of PRIORITIES) {
        const ofClass = byClass.filter((rank) => caseAt(queue, rank)?.priority === priority);
        expect(ofClass).toEqual(ascending(ofClass));
      }
      expect(ownerless).toEqual(ascending(ownerless));
      expect(byOwner.subarray(byOwner.length - ownerless.length)).toEqual(ownerless);
    }),
  );
});
