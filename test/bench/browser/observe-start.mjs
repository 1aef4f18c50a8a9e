/** @typedef {import('./start-lines.mjs').Task} Task */
/** @typedef {PerformanceEntry & { value?: number, hadRecentInput?: boolean }} Seen */

/** Runs in the page, before anything of it. */
export function observe() {
  const seen = { fcp: 0, lcp: 0, shift: 0, tasks: /** @type {Task[]} */ ([]) };
  Object.assign(globalThis, { seen });
  /** @param {string} type @param {(entry: Seen) => void} take */
  const watch = (type, take) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', ({ value = 0, hadRecentInput = false }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration });
  });
}
