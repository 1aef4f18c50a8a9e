import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock } from '../../src/state/clock.ts';

const START = Date.parse('2026-12-29T14:42:30Z');

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});

afterEach(() => {
  vi.useRealTimers();
});

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function iso(moment: number): string {
  return new Date(moment).toISOString().slice(11, 19);
}

test('minutes tick on the minute, seconds on the second', () => {
  const clock = createClock();
  const [seconds, minutes]: [string[], string[]] = [[], []];
  clock.subscribe('second', () => seconds.push(iso(clock.tick('second'))));
  clock.subscribe('minute', () => minutes.push(iso(clock.tick('minute'))));

  vi.advanceTimersByTime(31_000);

  expect(seconds.slice(0, 2)).toEqual(['14:42:31', '14:42:32']);
  expect(seconds).toHaveLength(31);
  expect(minutes).toEqual(['14:43:00']);
});

test('a machine that slept shows the right time within seconds of waking, though timers stood still', () => {
  const clock = createClock();
  const minutes: string[] = [];
  clock.subscribe('minute', () => minutes.push(iso(clock.tick('minute'))));

  vi.setSystemTime(Date.parse('2027-01-04T07:00:10Z'));
  vi.advanceTimersByTime(5000);

  expect(minutes).toEqual(['07:00:15']);
});

test('a page that comes back into view shows the right time at once', () => {
  const clock = createClock();
  const minutes: string[] = [];
  clock.subscribe('minute', () => minutes.push(iso(clock.tick('minute'))));
  hide(true);

  vi.setSystemTime(Date.parse('2026-12-29T16:00:00Z'));
  hide(false);

  expect(minutes).toEqual(['16:00:00']);
});

test('seconds are not counted where nobody looks, but minutes are', () => {
  const clock = createClock();
  const [seconds, minutes]: [string[], string[]] = [[], []];
  hide(true);
  clock.subscribe('second', () => seconds.push(iso(clock.tick('second'))));
  clock.subscribe('minute', () => minutes.push(iso(clock.tick('minute'))));

  vi.advanceTimersByTime(120_000);
  hide(false);

  expect(minutes).toEqual(['14:43:00', '14:44:00']);
  expect(seconds.length).toBeLessThan(5);
});

test('a clock that is set back is followed, too', () => {
  const clock = createClock();
  clock.subscribe('minute', () => undefined);

  vi.setSystemTime(Date.parse('2026-12-29T13:00:00Z'));
  window.dispatchEvent(new Event('focus'));

  expect(iso(clock.tick('minute'))).toBe('13:00:00');
});

test('nothing runs when nobody listens', () => {
  const clock = createClock();
  const stop = clock.subscribe('second', () => undefined);

  stop();

  expect(vi.getTimerCount()).toBe(0);
});

test('a demo runs from its own moment, and never behind what was done on it', () => {
  const clock = createClock();
  clock.runFrom(Date.parse('2026-01-01T10:00:00Z'));
  vi.advanceTimersByTime(60_000);
  const later = iso(clock.now());
  clock.notBefore(Date.parse('2026-01-01T12:00:00Z'));
  clock.notBefore(Date.parse('2026-01-01T11:00:00Z'));
  const pushed = iso(clock.now());
  clock.runFrom(null);

  expect([later, pushed]).toEqual(['10:01:00', '12:00:00']);
  expect(clock.now()).toBe(START + 60_000);
});
