import type { Range, VirtualItem } from '@tanstack/react-virtual';
import { useLayoutEffect, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';

/** So many rows that are new to the page one frame draws while they scroll by; with more of them it would come late. */
const MOST_NEW = 6;

interface Scrolling {
  /** What is in view. */
  readonly range: Pick<Range, 'startIndex' | 'endIndex'> | null;
  readonly isScrolling: boolean;
  readonly scrollDirection: 'forward' | 'backward' | null;
}

type Keys = ReadonlySet<VirtualItem['key']>;

interface Drawn {
  readonly keys: Keys;
  /** Nothing was left for a later frame. */
  readonly isWhole: boolean;
}

const NONE: Keys = new Set();

/**
 * The rows to draw now. While a list scrolls fast a frame brings a few new rows, those in view before the others, and the
 * next frames bring the rest: it goes on moving, however slow the machine. `wanted` is always among them.
 */
export function useRowsInSteps(items: readonly VirtualItem[], scrolling: Scrolling, wanted: number | null) {
  const before = useRef<Drawn>({ keys: NONE, isWhole: true });
  const [, drawOn] = useReducer((step: number) => step + 1, 0);
  const isMoving = scrolling.isScrolling || !before.current.isWhole;
  const left = isMoving ? leftForLater(items, before.current.keys, scrolling, wanted) : NONE;
  const shown = left.size === 0 ? items : items.filter(({ key }) => !left.has(key));
  useLayoutEffect(() => {
    before.current = { keys: new Set(shown.map(({ key }) => key)), isWhole: left.size === 0 };
  });
  // Anew after each drawing: what a scroll drew in the meantime counts as that frame's step.
  useLayoutEffect(() => (left.size === 0 ? undefined : inNextFrame(() => flushSync(drawOn))));
  return shown;
}

function leftForLater(
  items: readonly VirtualItem[],
  drawn: Keys,
  { range, scrollDirection }: Scrolling,
  wanted: number | null,
): Keys {
  const fresh = items.filter(({ key, index }) => index !== wanted && !drawn.has(key));
  if (fresh.length <= MOST_NEW) return NONE;
  if (scrollDirection === 'backward') fresh.reverse();
  const isInView = ({ index }: VirtualItem): boolean =>
    range !== null && range.startIndex <= index && index <= range.endIndex;
  const inOrder = [...fresh.filter(isInView), ...fresh.filter((item) => !isInView(item))];
  return new Set(inOrder.slice(MOST_NEW).map(({ key }) => key));
}

/** A frame that is asked for before this one is drawn comes with it, so the next is the second. */
function inNextFrame(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
