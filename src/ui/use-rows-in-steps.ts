import type { Range, VirtualItem } from '@tanstack/react-virtual';
import { useLayoutEffect, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many rows that are new to the page one frame draws while they scroll by; with more of them it would come late. */
const MOST_NEW = 6;

interface Scrolling {
  /** What is in view. */
  readonly range: Pick<Range, 'startIndex' | 'endIndex'> | null;
  readonly isScrolling: boolean;
  readonly scrollDirection: 'forward' | 'backward' | null;
}

type Items = readonly VirtualItem[];

/**
 * The rows to draw now. While a list scrolls fast a frame brings a few new rows, those in view before the others, and the
 * next frames bring the rest: it goes on moving, however slow the machine. `wanted` is always among them.
 */
export function useRowsInSteps(items: Items, scrolling: Scrolling, wanted: number | null): Items {
  const [steps] = useState(createSteps);
  const [, drawOn] = useReducer((step: number) => step + 1, 0);
  const shown = steps.next(items, scrolling, wanted);
  const isWhole = shown.length === items.length;
  useLayoutEffect(() => steps.drew(shown, isWhole));
  // Anew after each drawing: what a scroll drew in the meantime counts as that frame's step.
  useLayoutEffect(() => (isWhole ? undefined : inNextFrame(() => flushSync(drawOn))));
  return shown;
}

/** Knows which rows are on the page. */
function createSteps() {
  let drawn: ReadonlySet<VirtualItem['key']> = new Set();
  let wasWhole = true;
  return {
    next: (items: Items, scrolling: Scrolling, wanted: number | null): Items => {
      if (wasWhole && !scrolling.isScrolling) return items;
      const fresh = items.filter(({ key, index }) => index !== wanted && !drawn.has(key));
      const later = new Set(inOrder(fresh, scrolling).slice(MOST_NEW));
      return later.size === 0 ? items : items.filter((item) => !later.has(item));
    },
    drew: (shown: Items, isWhole: boolean): void => {
      drawn = new Set(shown.map(({ key }) => key));
      wasWhole = isWhole;
    },
  };
}

/** Those in view first, and of them those that came into it first. */
function inOrder(fresh: Items, { range, scrollDirection }: Scrolling): VirtualItem[] {
  const isInView = ({ index }: VirtualItem): boolean =>
    range !== null && range.startIndex <= index && index <= range.endIndex;
  const along = scrollDirection === 'backward' ? fresh.toReversed() : fresh;
  return [...along.filter(isInView), ...along.filter((item) => !isInView(item))];
}

/** A frame that is asked for before this one is drawn comes with it, so the next is the second. */
function inNextFrame(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
