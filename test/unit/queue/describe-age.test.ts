import { describe, expect, test } from 'vitest';
import { describeAge } from '../../../src/core/queue/describe-age.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ago = (ms: number): { openedAt: string } => ({ openedAt: new Date(NOW - ms).toISOString() });

describe('[FIND-AGE] the age of a case is told in its largest unit', () => {
  test.each([
    [0, 'just now'],
    [MINUTE - 1, 'just now'],
    [MINUTE, '1 min'],
    [HOUR - 1, '59 min'],
    [HOUR, '1 h'],
    [3.9 * HOUR, '3 h'],
    [48 * HOUR - 1, '47 h'],
    [48 * HOUR, '2 days'],
    [400 * 24 * HOUR, '400 days'],
    [-1, 'in future'],
  ])('%i ms', (ms, text) => {
    expect(describeAge(ago(ms), NOW)).toEqual({ text, dated: true });
  });

  test.each([
    [null, 'no date'],
    ['  ', 'no date'],
    ['last Tuesday', 'date unreadable'],
    ['2026-02-30T08:10:00Z', 'date unreadable'],
  ])('without a date that can be read it is marked: %s', (openedAt, text) => {
    expect(describeAge({ openedAt }, NOW)).toEqual({ text, dated: false });
  });
});
