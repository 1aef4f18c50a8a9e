import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/board/case.ts';
import { editionOf } from '../../../src/core/policy/edition-of.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { admitCase } from '../../../src/core/queue/admit-case.ts';
import { isActive } from '../../../src/core/queue/is-active.ts';
import { missingRequestFields } from '../../../src/core/queue/missing-request-fields.ts';
import { caseWith } from '../../support/builders/case-with.ts';

const edition = (id: string) => editionOf(HANDBOOK_POLICY, id);
const preSales = (fields: Partial<Case> = {}): Case =>
  caseWith({ id: '1', segment: 'pre-sales', priority: 'p0', ...fields });
const exception = { reason: 'the largest deal of the year', by: 'Lee', at: '2026-12-24T08:00:00Z' };

describe('[QUEUE-ACTIVE] the next action on a new or open case is ours', () => {
  test.each([
    ['new', true],
    ['open', true],
    ['pending', false],
    ['on-hold', false],
    ['solved', false],
    ['closed', false],
  ] as const)('%s: %s', (status, ours) => {
    expect(isActive({ status })).toBe(ours);
  });
});

describe('[QUEUE-WITH-CE] pre-sales that an edition does not take stays with the CE, with the reason', () => {
  test('where a CE has to open it and none did', () => {
    const admission = admitCase(edition('fy24'), preSales());

    expect(admission).toMatchObject({ kind: 'with-ce', bestEffort: false });
    expect(admission.reason).toBe(
      'No CE opened it. Pre-sales in the FY24 edition: a CE engages support; leadership can grant an exception.',
    );
  });

  test('where the class is none that the edition takes, although a CE opened it', () => {
    const admission = admitCase(edition('exceptions'), preSales({ openedByCE: true, priority: 'p2' }));

    expect(admission.kind).toBe('with-ce');
    expect(admission.reason).toMatch(
      /^Pre-sales p2 stays with the CE\. .* only when a CE opened it and it is p0 or p1\.$/,
    );
  });

  test.each([
    ['fy24', 'p2', 'ranked'],
    ['exceptions', 'p0', 'ranked'],
    ['exceptions', 'p1', 'ranked'],
    ['exceptions', 'p3', 'with-ce'],
  ] as const)('a CE opened it, edition %s, class %s: %s', (id, priority, kind) => {
    expect(admitCase(edition(id), preSales({ openedByCE: true, priority })).kind).toBe(kind);
  });

  test('the edition of 2021 takes pre-sales without a CE', () => {
    expect(admitCase(edition('2021'), preSales()).kind).toBe('ranked');
  });

  test('leadership’s exception stands for the CE and for the class', () => {
    expect(admitCase(edition('exceptions'), preSales({ exception, priority: 'p2' })).kind).toBe('ranked');
  });

  test('other segments need no CE', () => {
    expect(admitCase(edition('fy24'), preSales({ segment: 'free' })).kind).toBe('ranked');
  });
});

describe('[QUEUE-BEST-EFFORT] a class kept for others is ranked and promised nothing', () => {
  test.each([
    ['fy24', 'free', 'p2', true],
    ['fy24', 'open-source', 'p2', true],
    ['exceptions', 'free', 'p2', true],
    ['2021', 'free', 'p2', false],
    ['fy24', 'free', 'p1', false],
    ['fy24', 'team', 'p2', false],
  ] as const)('edition %s, %s, %s: %s', (id, segment, priority, bestEffort) => {
    const admission = admitCase(edition(id), caseWith({ id: '1', segment, priority }));

    expect(admission).toMatchObject({ kind: 'ranked', bestEffort });
    expect(admission.reason === null).toBe(!bestEffort);
  });

  test('the reason says whom the class is for', () => {
    const { reason } = admitCase(edition('exceptions'), caseWith({ id: '1', segment: 'free', priority: 'p2' }));

    expect(reason).toBe('Answered when there is time: p2 is for paying customers.');
  });
});

describe('[QUEUE-REQUEST] a pre-sales request says which of the six things it lacks', () => {
  const whole = {
    summary: 'Search is down',
    expected: 'Results',
    steps: 'Restarted',
    impact: 'Everybody',
    designDocument: 'https://docs.example/1',
    salesContext: 'Trial ends Friday',
  };

  test('all six without a request', () => {
    expect(missingRequestFields(HANDBOOK_POLICY, preSales())).toHaveLength(6);
  });

  test('those that are empty or blank', () => {
    const request = { ...whole, impact: '', designDocument: '  ' };

    expect(missingRequestFields(HANDBOOK_POLICY, preSales({ request }))).toEqual([
      'Impact',
      'Technical design document',
    ]);
  });

  test('none when it is whole, and none for other segments', () => {
    expect(missingRequestFields(HANDBOOK_POLICY, preSales({ request: whole }))).toEqual([]);
    expect(missingRequestFields(HANDBOOK_POLICY, preSales({ segment: 'team' }))).toEqual([]);
  });
});
