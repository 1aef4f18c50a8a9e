import type { AuditMap, LevelPair } from '../../../core/audit/audit.ts';
import type { MapPlace, MapRow } from '../../../ui/run-map/map-run.ts';
import { spreadTone } from '../../../ui/spread-tone.ts';

interface Drawn {
  readonly text: string;
  readonly levels: readonly number[];
}

const drawnOf = ({ inUse, other }: LevelPair): Drawn =>
  inUse === other ? { text: `${inUse}`, levels: [inUse] } : { text: `${inUse} → ${other}`, levels: [inUse, other] };

/** A map as rows of runs to draw; where the readings differ both colours show, in a frame. */
export const mapRows = ({ rows }: AuditMap, levels: number): MapRow[] =>
  rows.map(({ working, runs }) => ({
    label: `${working}`,
    runs: runs.map(({ places, value }) => {
      const drawn = drawnOf(value);
      return {
        span: places,
        text: drawn.text,
        tones: drawn.levels.map((level) => spreadTone(level, levels)),
        marked: value.inUse !== value.other,
      };
    }),
  }));

/** The value of the run that a column lies in. */
export function valueAt<Value>(
  runs: readonly { readonly places: number; readonly value: Value }[],
  column: number,
): Value | undefined {
  let end = 0;
  return runs.find(({ places }) => (end += places) > column)?.value;
}

/** The place of two figures on a map's axes, of the last one before where it was not tried; null beyond its ends. */
export function placeOf({ axes }: AuditMap, working: number, cases: number): MapPlace | null {
  if (working > (axes.working.at(-1) ?? 0) || cases > (axes.cases.at(-1) ?? 0)) return null;
  return {
    row: axes.working.findLastIndex((figure) => figure <= working),
    column: axes.cases.findLastIndex((figure) => figure <= cases),
  };
}
