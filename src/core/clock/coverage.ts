/** A region's coverage window seen from one moment; instants in ms since the epoch. */
export interface CoverageNow {
  readonly open: boolean;
  /** The window that is open, else the next one. */
  readonly opensAt: number;
  readonly closesAt: number;
}
