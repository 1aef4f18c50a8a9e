import { describe, expect, test } from 'vitest';
import { describeDue } from '../../../src/core/queue/describe-due.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');
const at = (text: string): number => Date.parse(`${text}:00Z`);

describe('[DUE-WORDS] a first reply is told in a few words', () => {
  test.each([
    ['2026-12-29T15:10', '28 min left'],
    ['2026-12-29T17:42', '3 h left'],
    ['2026-12-30T12:42', '22 h left'],
    ['2026-12-29T14:42', 'less than 1 min left'],
    ['2026-12-30T14:42', 'tomorrow 14:42'],
    ['2026-12-30T23:59', 'tomorrow 23:59'],
    ['2026-12-31T00:00', '31 Dec 00:00'],
    ['2027-01-02T11:00', '2 Jan 11:00'],
  ])('due at %s: %s', (due, text) => {
    const state = { state: 'due', dueAt: at(due), repliedAt: null, from: 'contract' } as const;

    expect(describeDue(state, NOW)).toEqual({ text, late: false });
  });

  test('late by how much', () => {
    const state = { state: 'late', dueAt: at('2026-12-29T14:28'), repliedAt: null, from: 'level' } as const;

    expect(describeDue(state, NOW)).toEqual({ text: 'late 14 min', late: true });
  });

  test.each([
    [at('2026-12-29T09:12'), 'replied 09:12'],
    [at('2026-12-28T23:59'), 'replied 28 Dec'],
    [null, 'replied'],
  ])('replied at %s: %s', (repliedAt, text) => {
    expect(describeDue({ state: 'replied', dueAt: null, repliedAt, from: null }, NOW)).toEqual({ text, late: false });
  });

  test('nothing promised', () => {
    const none = { state: 'none', dueAt: null, repliedAt: null, from: null } as const;

    expect(describeDue(none, NOW)).toEqual({ text: 'nothing promised', late: false });
  });
});
