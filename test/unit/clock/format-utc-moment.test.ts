import { expect, test } from 'vitest';
import { formatUtcMoment } from '../../../src/core/clock/format-utc-moment.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');

test.each([
  ['2026-12-29T00:00:00Z', '00:00 UTC'],
  ['2026-12-29T23:59:59Z', '23:59 UTC'],
  ['2026-12-28T17:31:00Z', '28 Dec 17:31 UTC'],
  ['2026-12-30T00:00:00Z', '30 Dec 00:00 UTC'],
  ['2025-12-29T14:42:00Z', '29 Dec 14:42 UTC'],
])('[CLOCK-WORDS] %s seen from 29 December 2026', (time, text) => {
  expect(formatUtcMoment(Date.parse(time), NOW)).toBe(text);
});
