import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellNoStart } from '../../src/app/tell-no-start.ts';

const words = (): string => document.body.textContent;
const script = (): EventTarget => document.querySelector('script') ?? document;
/** A server that does not answer as it should. */
const ask = vi.fn<typeof fetch>(async () => new Response(null, { status: 502 }));
let listeners = new AbortController();

/** Fails as a script of the page does. */
const fail = (target: EventTarget): boolean => target.dispatchEvent(new Event('error'));

beforeEach(() => {
  document.body.innerHTML = '<div id="first"><span class="note">Opening</span></div><script></script><img>';
  const listen = window.addEventListener.bind(window);
  // The page is never left here, so that its listeners have to be taken away.
  vi.spyOn(window, 'addEventListener').mockImplementation((kind: string, hear: EventListenerOrEventListenerObject) =>
    listen(kind, hear, { capture: true, signal: listeners.signal }),
  );
  vi.useFakeTimers();
  vi.stubGlobal('fetch', ask);
  tellNoStart({ place: 'first', note: '.note', everyMs: 1000 });
});

afterEach(() => {
  listeners.abort();
  listeners = new AbortController();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  ask.mockClear();
});

test('a script that does not come is told, once, with a way to begin anew', () => {
  fail(script());
  fail(script());

  expect(document.querySelector('[role="alert"]')).toHaveTextContent('A part of the app did not come. Reload the page');
  expect(document.querySelectorAll('button')).toHaveLength(1);
});

test('whatever else does not come is no reason', () => {
  fail(document.querySelector('img') ?? document);

  expect(words()).toBe('Opening');
});

test('once the app is there it speaks for itself', () => {
  document.getElementById('first')?.remove();

  fail(script());

  expect(document.querySelector('[role="alert"]')).toBeNull();
});

test('the server is asked until it answers, and no longer than until the app is there after all', async () => {
  fail(script());
  fail(script());
  await vi.advanceTimersByTimeAsync(2000);
  const before = ask.mock.calls.length;
  document.getElementById('first')?.remove();

  await vi.advanceTimersByTimeAsync(5000);

  expect([before, ask.mock.calls.length]).toEqual([2, 2]);
});
