import type { MapPlace, MapRow, MapRun } from './map-run.ts';

type Step = readonly [rows: number, columns: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface MapMove {
  readonly key: string;
  /** By whole runs, and to the map's ends. */
  readonly far: boolean;
}

const within = (figure: number, count: number): number => Math.min(count - 1, Math.max(0, figure));

function runAt(row: MapRow | undefined, column: number): MapRun | undefined {
  let end = 0;
  return row?.runs.find(({ span }) => (end += span) > column);
}

/** On in the direction of a step to the first place that is not the same as here; the edge where all are. */
function toNextRun(rows: readonly MapRow[], columns: number, from: MapPlace, [down, along]: Step): MapPlace {
  const here = runAt(rows[from.row], from.column);
  let place = from;
  for (;;) {
    const next = { row: within(place.row + down, rows.length), column: within(place.column + along, columns) };
    if (next.row === place.row && next.column === place.column) return place;
    place = next;
    if (!isSame(runAt(rows[place.row], place.column), here)) return place;
  }
}

const isSame = (one: MapRun | undefined, other: MapRun | undefined): boolean =>
  one?.text === other?.text && one?.tones.join() === other?.tones.join();

/** Where a key leads in a map; null for a key that leads nowhere. */
export function moveInMap(
  rows: readonly MapRow[],
  columns: number,
  from: MapPlace,
  { key, far }: MapMove,
): MapPlace | null {
  if (key === 'Home') return { row: far ? 0 : from.row, column: 0 };
  if (key === 'End') return { row: far ? rows.length - 1 : from.row, column: columns - 1 };
  const step = STEPS[key];
  if (step === undefined) return null;
  if (far) return toNextRun(rows, columns, from, step);
  return { row: within(from.row + step[0], rows.length), column: within(from.column + step[1], columns) };
}
