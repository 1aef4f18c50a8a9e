import { useEffect, useRef, useState } from 'react';

// Longer than a wheel or a finger rests between two moves.
const SETTLED_AFTER_MS = 200;

/** The rows that are drawn, as numbers. */
const drawnRows = (): number[] =>
  [...document.querySelectorAll<HTMLElement>('[data-ranked-cases] [data-index]')].map((row) =>
    Number(row.dataset['index']),
  );

/** The row itself while it is drawn, else one in sight. */
const nearestDrawn = (row: number): number => {
  const drawn = drawnRows();
  return drawn.includes(row) ? row : (drawn[Math.floor(drawn.length / 2)] ?? row);
};

/**
 * The one row that the Tab key stops at: the last that had the focus. Scrolled out of sight it is not drawn, and where
 * the list shrank it is gone; then a row in sight takes its place, so that the list can always be reached.
 */
export const useTabStop = (count: number) => {
  const [row, setRow] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = Math.min(row, count - 1);
  useEffect(() => setRow((before) => nearestDrawn(Math.min(before, count - 1))), [count]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    stop,
    setStop: setRow,
    onScroll: (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setRow(nearestDrawn), SETTLED_AFTER_MS);
    },
  };
};
