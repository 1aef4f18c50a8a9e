import type { MapRow } from './map-run.ts';

/** A part of a row, from … to, both included, that is one cell to whoever cannot see it. */
export interface MapPiece {
  readonly from: number;
  readonly to: number;
}

/** The runs of a row as cells; the one around `column` in up to three, so that this place is a cell of its own. */
export function splitRow({ runs }: MapRow, column: number | null): MapPiece[] {
  let start = 0;
  return runs.flatMap(({ span }) => {
    const [from, to] = [start, start + span - 1];
    start += span;
    if (column === null || column < from || column > to) return [{ from, to }];
    const pieces = [
      { from, to: column - 1 },
      { from: column, to: column },
      { from: column + 1, to },
    ];
    return pieces.filter((piece) => piece.from <= piece.to);
  });
}
