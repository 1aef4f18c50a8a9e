import { useEffect, useRef, useState, type DragEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { followPointer, spotOf } from './follow-pointer.ts';
import type { GridSpot } from './grid-range.ts';
import type { Paint } from './paint-words.ts';
import type { GridSelection } from './use-grid-selection.ts';

interface Options {
  readonly grid: RefObject<HTMLElement | null>;
  readonly goTo: GridSelection['goTo'];
  readonly drop: GridSelection['drop'];
  readonly isLocked: boolean;
  /** What painting from a cell would do. */
  readonly paintAt: (spot: GridSpot) => Paint;
  readonly onPainted: (from: GridSpot, to: GridSpot, paint: Paint) => void;
}

/** A finger that rests so long (ms) paints; one that moves so far (px) before scrolls. */
const LONG_PRESS = 400;
const MOVED = 8;

interface Press {
  readonly spot: GridSpot;
  readonly x: number;
  readonly y: number;
  readonly timer: number;
}

/** Painting by mouse, pen and finger: one gesture from where it begins to where it is let go. */
export const useGridPaint = (options: Options) => {
  const [painting, setPainting] = useState<Paint | null>(null);
  const newest = useRef(options);
  const pressed = useRef<Press | null>(null);
  const following = useRef<AbortController | null>(null);
  useEffect(() => {
    newest.current = options;
  });
  useEffect(() => () => following.current?.abort(), []);

  const letGo = (): GridSpot | undefined => {
    const { spot, timer } = pressed.current ?? {};
    window.clearTimeout(timer);
    pressed.current = null;
    return spot;
  };
  const begin = (from: GridSpot): void => {
    letGo();
    const paint = newest.current.paintAt(from);
    let to = from;
    newest.current.goTo(from, false);
    setPainting(paint);
    following.current = followPointer({
      scroller: newest.current.grid.current,
      onMove: (spot) => {
        to = spot;
        newest.current.goTo(spot, true);
      },
      onEnd: (isDone) => {
        setPainting(null);
        if (isDone) newest.current.onPainted(from, to, paint);
        else newest.current.drop();
      },
    });
  };
  const turnOver = (spot: GridSpot): void => {
    newest.current.goTo(spot, false);
    newest.current.onPainted(spot, spot, newest.current.paintAt(spot));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const spot = spotOf(event.target);
    if (spot === null || event.button !== 0 || !event.isPrimary) return;
    if (event.shiftKey || options.isLocked) return options.goTo(spot, event.shiftKey);
    if (event.pointerType !== 'touch') return begin(spot);
    // Else every move is told of the cell where the finger came down.
    if (event.target instanceof Element) event.target.releasePointerCapture(event.pointerId);
    const timer = window.setTimeout(() => begin(spot), LONG_PRESS);
    pressed.current = { spot, x: event.clientX, y: event.clientY, timer };
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent<HTMLElement>): void => {
    const press = pressed.current;
    if (press !== null && Math.hypot(clientX - press.x, clientY - press.y) > MOVED) letGo();
  };
  const onPointerUp = (): void => {
    const spot = letGo();
    if (spot !== undefined) turnOver(spot);
  };
  // A screen reader's click has no pointer.
  const onClick = ({ detail, target }: MouseEvent<HTMLElement>): void => {
    const spot = detail === 0 ? spotOf(target) : null;
    if (spot !== null && !options.isLocked) turnOver(spot);
  };
  const onPointerCancel = (): void => void letGo();
  // Selected text would be dragged instead.
  const onDragStart = (event: DragEvent<HTMLElement>): void => event.preventDefault();
  const handlers = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClick, onDragStart };
  return { painting, handlers };
};
