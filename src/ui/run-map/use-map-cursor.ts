import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { MapPlace, MapRow } from './map-run.ts';
import { moveInMap } from './move-in-map.ts';

interface MapCursor {
  readonly grid: RefObject<HTMLDivElement | null>;
  /** The one cell in the tab order. */
  readonly cursor: MapPlace;
  /** What the pointer is on, else the cursor. */
  readonly looked: MapPlace;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly point: (row: number, event: MouseEvent<HTMLElement>) => void;
  readonly leave: () => void;
  /** Puts the cursor where the pointer is. */
  readonly pick: (row: number, event: MouseEvent<HTMLElement>) => void;
}

/** Where somebody looks in a map: by arrow keys, or by pointing. */
export function useMapCursor(rows: readonly MapRow[], columns: number, start: MapPlace): MapCursor {
  const grid = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<MapPlace | null>(null);
  const [hovered, hover] = useState<MapPlace | null>(null);
  const takesFocus = useRef(false);
  const cursor = inside(chosen ?? start, rows.length, columns);

  // The cell to go to is there after the next drawing.
  useEffect(() => {
    if (takesFocus.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    takesFocus.current = false;
  });

  const goTo = (place: MapPlace): void => {
    takesFocus.current = true;
    hover(null);
    choose(place);
  };
  return {
    grid,
    cursor,
    looked: hovered === null ? cursor : inside(hovered, rows.length, columns),
    onKeyDown(event) {
      if (event.altKey) return;
      const far = event.ctrlKey || event.metaKey || event.shiftKey;
      const next = moveInMap(rows, columns, cursor, { key: event.key, far });
      if (next === null) return;
      event.preventDefault();
      goTo(next);
    },
    point: (row, event) => hover({ row, column: columnAt(event, columns) }),
    leave: () => hover(null),
    pick(row, event) {
      // Else the browser would give the focus to what lies there before the cell does.
      event.preventDefault();
      goTo({ row, column: columnAt(event, columns) });
    },
  };
}

const inside = ({ row, column }: MapPlace, rows: number, columns: number): MapPlace => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

function columnAt({ currentTarget, clientX }: MouseEvent<HTMLElement>, columns: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return width === 0 ? 0 : Math.floor(((clientX - left) / width) * columns);
}
