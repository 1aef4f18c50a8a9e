import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface Room<Element> {
  ref: RefObject<Element | null>;
  /** How many rows to show. */
  rows: number;
}

const roomIn = (list: HTMLElement, most: number): number => {
  const row = list.firstElementChild?.getBoundingClientRect().height ?? 0;
  if (row === 0) return most;
  const gap = Number.parseFloat(getComputedStyle(list).rowGap) || 0;
  return Math.max(1, Math.min(most, Math.floor((list.clientHeight + gap + 1) / (row + gap))));
};

/**
 * How many whole rows, all of one height, a list has room for: what does not fit is left out, never cut. The list's
 * own height must come from its surroundings, not from its rows.
 */
export const useRoomForRows = <Element extends HTMLElement>(most: number): Room<Element> => {
  const ref = useRef<Element | null>(null);
  const [rows, setRows] = useState(most);
  useLayoutEffect(() => {
    const list = ref.current;
    if (list === null) return undefined;
    const measure = (): void => setRows(roomIn(list, most));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return () => observer.disconnect();
  }, [most]);
  return { ref, rows: Math.min(rows, most) };
};
