import { observeElementRect, type Rect, type Virtualizer } from '@tanstack/react-virtual';

// A list that nobody has laid out yet (a hidden tab, a page without layout) draws its first rows all the same.
export const UNLAID: Rect = { width: 0, height: 600 };

/** Reports the size of the scrolling element; while it has none, a screenful. */
export function observeSize(
  virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>,
  report: (rect: Rect) => void,
): (() => void) | undefined {
  return observeElementRect(virtualizer, (rect) => report(rect.height > 0 ? rect : UNLAID));
}
