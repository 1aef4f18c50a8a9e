import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/board/case.ts';
import { EVERYTHING, type CaseFacts, type QueueFilter } from '../../../src/core/queue/queue-filter.ts';
import { selectRanks } from '../../../src/core/queue/select-ranks.ts';
import { caseWith } from '../../support/builders/case-with.ts';
import { queueOf } from '../../support/builders/queue-of.ts';

const opened = (hour: number): Pick<Case, 'openedAt'> => ({
  openedAt: `2026-12-29T${String(hour).padStart(2, '0')}:00:00Z`,
});

// By class, then by age; the undated one is last of its class.
const QUEUE = queueOf([
  caseWith({
    id: '1',
    title: 'SSO login fails',
    priority: 'p0',
    segment: 'enterprise',
    region: 'emea',
    owner: 'zoe',
    ...opened(8),
  }),
  caseWith({ id: '2', title: 'búsqueda lenta', priority: 'p1', segment: 'team', region: 'americas', ...opened(6) }),
  caseWith({
    id: '3',
    title: 'Übersicht leer',
    customer: 'Contoso',
    priority: 'p1',
    segment: 'free',
    region: 'emea',
    owner: 'bruno',
    ...opened(7),
  }),
  caseWith({
    id: '4711',
    title: 'license',
    customer: 'Adatum',
    priority: 'p2',
    segment: 'enterprise',
    owner: 'zoe',
    ...opened(9),
  }),
  caseWith({
    id: '5',
    title: 'ports?',
    priority: 'p2',
    segment: 'open-source',
    region: 'emea',
    openedAt: 'last Tuesday',
  }),
]);

const DUE: Readonly<Record<string, number>> = { '1': 300, '2': 100, '4711': 200 };
const FACTS: CaseFacts = {
  ownerName: ({ owner }) => ({ zoe: 'Zoë', bruno: 'Bruno' })[owner ?? ''] ?? '',
  dueAt: ({ id }) => DUE[id] ?? null,
  isLate: ({ id }) => id === '2' || id === '5',
};

/** The ids that a filter shows, in its order. */
const shown = (filter: Partial<QueueFilter>): string[] =>
  Array.from(
    selectRanks(QUEUE, { ...EVERYTHING, ...filter }, FACTS),
    (rank) => QUEUE.cases[QUEUE.order[rank] ?? -1]?.id ?? '?',
  );

describe('[FIND-FILTER] a filter shows exactly the cases that pass all of it', () => {
  test.each<[string, Partial<QueueFilter>, string[]]>([
    ['nothing set', {}, ['1', '2', '3', '4711', '5']],
    ['an owner', { owner: 'zoe' }, ['1', '4711']],
    ['nobody’s', { noOwner: true }, ['2', '5']],
    ['a region', { region: 'emea' }, ['1', '3', '5']],
    ['a class', { priority: 'p1' }, ['2', '3']],
    ['a segment', { segment: 'enterprise' }, ['1', '4711']],
    ['late', { late: true }, ['2', '5']],
    ['two parts', { region: 'emea', late: true }, ['5']],
    ['parts that exclude each other', { owner: 'zoe', noOwner: true }, []],
  ])('%s', (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  test('each case keeps the rank it has in the queue', () => {
    expect(selectRanks(QUEUE, { ...EVERYTHING, region: 'emea' }, FACTS)).toEqual(Uint32Array.of(0, 2, 4));
  });
});

describe('[FIND-WORDS] words are found wherever they stand', () => {
  test.each([
    ['sso', ['1']],
    ['BUSQUEDA', ['2']],
    ['ubersicht', ['3']],
    ['Übersicht', ['3']],
    ['contoso', ['3']],
    ['4711', ['4711']],
    ['zoe', ['1', '4711']],
    ['  zoe   sso ', ['1']],
    ['sso bruno', []],
    ['', ['1', '2', '3', '4711', '5']],
  ])('“%s”', (find, ids) => {
    expect(shown({ find })).toEqual(ids);
  });

  test('words do not run from one part of a case into the next', () => {
    expect(shown({ find: 'leercontoso' })).toEqual([]);
  });

  test('a case that is renamed is found by its new name only', () => {
    const before = queueOf([caseWith({ id: 'a', title: 'old' })]);
    const after = queueOf([caseWith({ id: 'a', title: 'new' })]);
    selectRanks(before, { ...EVERYTHING, find: 'old' }, FACTS);

    expect(selectRanks(after, { ...EVERYTHING, find: 'old' }, FACTS)).toHaveLength(0);
    expect(selectRanks(after, { ...EVERYTHING, find: 'new' }, FACTS)).toHaveLength(1);
  });
});

describe('[FIND-SORT] another column changes the order of the list and nobody’s rank', () => {
  test.each<[string, Partial<QueueFilter>, string[]]>([
    ['ranks downwards', { sort: 'rank', descending: true }, ['5', '4711', '3', '2', '1']],
    ['titles without case and accents', { sort: 'case' }, ['2', '4711', '5', '1', '3']],
    ['classes, most urgent first', { sort: 'class' }, ['1', '2', '3', '4711', '5']],
    [
      'classes downwards, ranks within a class upwards',
      { sort: 'class', descending: true },
      ['4711', '5', '2', '3', '1'],
    ],
    ['segments by importance', { sort: 'segment' }, ['1', '4711', '2', '3', '5']],
    ['owners, nobody last', { sort: 'owner' }, ['3', '1', '4711', '2', '5']],
    ['owners downwards, nobody last', { sort: 'owner', descending: true }, ['1', '4711', '3', '2', '5']],
    ['oldest first, undated last', { sort: 'age' }, ['2', '3', '1', '4711', '5']],
    ['newest first, undated last', { sort: 'age', descending: true }, ['4711', '1', '3', '2', '5']],
    ['due soonest first, nothing due last', { sort: 'due' }, ['2', '4711', '1', '3', '5']],
    ['a filter and a column', { sort: 'age', region: 'emea', descending: true }, ['1', '3', '5']],
  ])('%s', (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });
});
