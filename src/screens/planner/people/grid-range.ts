/** A cell by its numbers, from 0; column -1 is the name. */
export interface GridSpot {
  readonly row: number;
  readonly column: number;
}

/** Cells from one to another, all four sides included. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** All cells between two. */
export const rangeOf = (one: GridSpot, other: GridSpot): GridRange => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});

export const isOneCell = ({ top, bottom, left, right }: GridRange): boolean => top === bottom && left === right;

const AFAR = 1_000_000;
/** So many people a page of the keyboard goes. */
const PAGE = 10;

const STEPS: Readonly<Record<string, GridSpot>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  PageDown: { row: PAGE, column: 0 },
  PageUp: { row: -PAGE, column: 0 },
};

const within = (value: number, least: number, count: number): number => Math.max(least, Math.min(count - 1, value));

const jump = (key: string, isWhole: boolean, { row }: GridSpot): GridSpot | null => {
  if (key === 'Home') return { row: isWhole ? 0 : row, column: 0 };
  return key === 'End' ? { row: isWhole ? AFAR : row, column: AFAR } : null;
};

/** Where a key leads: arrows by one, Home and End along the row (with Ctrl of the whole grid), pages by ten people. */
export const moveSpot = (
  key: string,
  isWhole: boolean,
  at: GridSpot,
  size: { readonly rows: number; readonly columns: number; readonly hasNames: boolean },
): GridSpot | null => {
  const step = STEPS[key];
  const to = step ? { row: at.row + step.row, column: at.column + step.column } : jump(key, isWhole, at);
  if (to === null) return null;
  return { row: within(to.row, 0, size.rows), column: within(to.column, size.hasNames ? -1 : 0, size.columns) };
};
