import type { Range, Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, useState } from 'react';
import { rowsAhead, type Span } from './rows-ahead.ts';

type Rows = (range: Range) => number[];
type Direction = Virtualizer<HTMLDivElement, HTMLDivElement>['scrollDirection'];

/** Has the rows beyond the window added a few at a time, so that no picture has to wait for many. */
export function useRowsAhead(rows: Rows) {
  // What the last picture held, and what the one that is being drawn is going to hold.
  const standing = useRef<Span | null>(null);
  const next = useRef<Span | null>(null);
  const direction = useRef<Direction>(null);
  const [step, setStep] = useState(0);
  const last = useRef({ rows, step });

  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      // Other rows than before: what stood says nothing about them.
      const isSame = last.current.rows === rows;
      last.current = { rows, step };
      next.current = rowsAhead(range, isSame ? standing.current : null, direction.current);
      const { from, to } = next.current;
      return rows({ ...range, startIndex: from, endIndex: to, overscan: 0 });
    },
    [rows, step],
  );

  /** To be called once each picture stands; gives the way to stop. */
  const follow = (virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>): (() => void) | undefined => {
    const before = standing.current;
    // Where nothing is laid out, all rows come at once.
    standing.current = virtualizer.scrollElement?.clientHeight ? next.current : null;
    direction.current = virtualizer.scrollDirection ?? (virtualizer.isScrolling ? direction.current : null);
    const isGrowing = standing.current !== null && virtualizer.isScrolling && !sameSpan(before, standing.current);
    if (!isGrowing) return undefined;
    const frame = requestAnimationFrame(() => setStep((count) => count + 1));
    return () => cancelAnimationFrame(frame);
  };

  return { rangeExtractor, follow };
}

const sameSpan = (one: Span | null, other: Span | null): boolean => one?.from === other?.from && one?.to === other?.to;
