import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawFirstFrame } from '../../src/app/first-frame.ts';
import type { LastSeen } from '../../src/core/status/last-seen.ts';

const DEMO: LastSeen = {
  asOf: '2026-12-24T12:00:00Z',
  team: 'Customer Support',
  headline: 'Support is answering.',
  regions: [{ name: 'EMEA', level: 4, levels: 8, unknown: false, headline: '2 of 3 planned until 16:00 UTC.' }],
};
const draw = (): void => drawFirstFrame({ demo: DEMO, keptMark: 'kept', lastSeenKey: 'seen', place: 'first' });
const words = (): string => document.getElementById('first')?.textContent ?? '';
const keep = (value: unknown): void => {
  localStorage.setItem('kept', 'yes');
  localStorage.setItem('seen', typeof value === 'string' ? value : JSON.stringify(value));
};

beforeEach(() => {
  document.body.innerHTML = '<div id="first"></div>';
  location.hash = '#/wall';
  vi.useFakeTimers({ now: Date.parse('2026-11-21T17:41:00Z'), toFake: ['Date'] });
});

afterEach(() => {
  localStorage.clear();
  location.hash = '';
  vi.useRealTimers();
});

test('a browser that keeps no board is shown what the demo is going to say, and that it is one', () => {
  draw();

  expect(words()).toContain('Demo board');
  expect(words()).toContain('Level 4 of 8');
  expect(words()).toContain('Support is answering.');
});

test('a return visit shows the levels seen last, and how old they are', () => {
  keep({ ...DEMO, team: 'Ours', asOf: '2026-11-21T14:41:00Z', regions: [{ ...DEMO.regions[0], level: 6 }] });

  draw();

  expect(words()).toContain('Ours · Last known, as of 14:41 UTC, 3 h ago');
  expect(words()).toContain('Level 6 of 8');
  expect(words()).not.toContain('Demo');
});

test('a level that nobody knew is not made up', () => {
  keep({ ...DEMO, regions: [{ ...DEMO.regions[0], level: null, unknown: true }] });

  draw();

  expect(document.querySelector('.first-level')?.textContent).toBe('?');
});

test.each(['?board=abc', '?store=https://example.org/', '?at=2026-12-24T10:00:00Z'])(
  'what is seen at %s is not the own board, so nothing of that is shown',
  (query) => {
    location.hash = `#/wall${query}`;

    draw();

    expect(words()).toBe('');
  },
);

test('whatever was kept is shown as text or not at all, and never breaks the page', () => {
  const seen = fc.record({
    asOf: fc.oneof(fc.string(), fc.constant('2026-11-21T14:41:00Z')),
    team: fc.oneof(fc.anything(), fc.constant('<img src=x onerror=alert(1)>')),
    headline: fc.anything(),
    regions: fc.oneof(
      fc.anything(),
      fc.array(fc.record({ name: fc.anything(), level: fc.anything(), headline: fc.anything() })),
    ),
  });
  const stored = fc.oneof(
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    seen.map((value) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part))),
  );

  fc.assert(
    fc.property(stored, (text) => {
      document.body.innerHTML = '<div id="first"></div>';
      keep(text);

      draw();

      const others = [...document.querySelectorAll('#first *')].filter(({ tagName }) => tagName !== 'DIV');
      expect(others).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
