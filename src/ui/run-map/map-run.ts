import type { Tone } from '../spread-tone.ts';

/** A stretch of a row that is all the same. */
export interface MapRun {
  /** How many columns it covers. */
  readonly span: number;
  /** Its colours, one above the other; none is a hole. */
  readonly tones: readonly Tone[];
  /** Stands in it where there is room. */
  readonly text: string;
  /** Set apart by a frame. */
  readonly marked?: boolean | undefined;
}

export interface MapRow {
  readonly label: string;
  readonly runs: readonly MapRun[];
}

/** A place of the map, from 0. */
export interface MapPlace {
  readonly row: number;
  readonly column: number;
}
