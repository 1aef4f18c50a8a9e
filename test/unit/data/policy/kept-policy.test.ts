import { expect, test } from 'vitest';
import { readKept } from '../../../../src/data/policy/kept-policy.ts';

const keptAt = (since: string): string =>
  JSON.stringify({ version: 1, chosen: { origin: 'file', name: 'ours.json', since, text: '{}' }, beside: null });

test('what this device keeps of a chosen policy is read back', () => {
  expect(readKept(keptAt('2026-12-29T14:42:00.123Z'))?.chosen?.name).toBe('ours.json');
});

test.each(['', 'yesterday', '2026-13-40T00:00:00Z'])(
  'one taken at “%s” is damaged, and no screen has to show such a time',
  (since) => {
    expect(readKept(keptAt(since))).toBeNull();
  },
);

test.each([null, '', 'x', '{}', '[]', '{"version":2}'])('%s says nothing', (text) => {
  expect(readKept(text)).toBeNull();
});
