import type { GridSpot } from './grid-range.ts';

interface Following {
  readonly scroller: HTMLElement | null;
  readonly onMove: (spot: GridSpot) => void;
  /** False: it was broken off. */
  readonly onEnd: (isDone: boolean) => void;
}

/** So near (px) to the edge the grid goes on below the pointer, by so much at a time. */
const EDGE = 28;

/** The cell that an event is about; null outside of the days. */
export const spotOf = (target: EventTarget | null): GridSpot | null => {
  const cell = target instanceof Element ? target.closest('[data-spot]') : null;
  const [row, column] = (cell?.getAttribute('data-spot') ?? '').split(':').map(Number);
  return row === undefined || column === undefined || column < 0 ? null : { row, column };
};

const stepAt = (value: number, start: number, end: number): number =>
  value > end - EDGE ? EDGE : value < start + EDGE ? -EDGE : 0;

const scrollNear = (scroller: HTMLElement | null, { clientX, clientY }: PointerEvent): void => {
  if (scroller === null) return;
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  scroller.scrollLeft += stepAt(clientX, left, right);
  scroller.scrollTop += stepAt(clientY, top, bottom);
};

/** Follows a pressed pointer from cell to cell until it is let go, or until Escape. A finger does not scroll meanwhile. */
export const followPointer = ({ scroller, onMove, onEnd }: Following): AbortController => {
  const ending = new AbortController();
  const { signal } = ending;
  const end = (isDone: boolean): void => {
    ending.abort();
    onEnd(isDone);
  };
  const move = (event: PointerEvent): void => {
    scrollNear(scroller, event);
    const spot = spotOf(event.target);
    if (spot !== null) onMove(spot);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end(false);
  };
  const hold = (event: Event): void => event.preventDefault();
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', () => end(true), { signal });
  window.addEventListener('pointercancel', () => end(false), { signal });
  window.addEventListener('contextmenu', hold, { signal });
  window.addEventListener('touchmove', hold, { signal, passive: false });
  window.addEventListener('keydown', leave, { signal, capture: true });
  return ending;
};
