/** A cell by its numbers, from 0. */
export interface GridPlace {
  readonly day: number;
  readonly region: number;
}

interface Grid {
  readonly days: number;
  readonly regions: number;
  /** Days stand beside each other, or below each other on a phone. */
  readonly upright: boolean;
}

const WEEK = 7;
const AFAR = 1_000;

/** By how much a key moves: along the row and across rows. */
const STEPS: Readonly<Record<string, readonly [along: number, across: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  Home: [-AFAR, 0],
  End: [AFAR, 0],
};

const stepOf = (key: string, all: boolean, upright: boolean): GridPlace | null => {
  if (key === 'PageDown') return { day: WEEK, region: 0 };
  if (key === 'PageUp') return { day: -WEEK, region: 0 };
  const [along, across] = STEPS[key] ?? [];
  if (along === undefined || across === undefined) return null;
  // With Ctrl, Home and End go to the first and the last cell of all.
  if (all && Math.abs(along) === AFAR) return { day: along, region: along };
  return upright ? { day: across, region: along } : { day: along, region: across };
};

const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));

/** Where a key leads from a cell: arrows by one, Home and End along the row, PageUp and PageDown by a week. Null: nowhere. */
export const moveInGrid = (key: string, all: boolean, at: GridPlace, grid: Grid): GridPlace | null => {
  const step = stepOf(key, all, grid.upright);
  if (step === null) return null;
  return { day: within(at.day + step.day, grid.days), region: within(at.region + step.region, grid.regions) };
};
