import type { LiteralMap } from '../../../core/audit/audit-literal.ts';
import type { MapRow } from '../../../ui/run-map/map-run.ts';
import { spreadTone } from '../../../ui/spread-tone.ts';

/** The literal table as rows to draw: several levels show all their colours, none a hole. */
export const literalRows = ({ rows }: LiteralMap, levels: number): MapRow[] =>
  rows.map(({ working, runs }) => ({
    label: `${working}`,
    runs: runs.map(({ places, value }) => ({
      span: places,
      text: value.length === 0 ? 'none' : value.join(' '),
      tones: value.map((level) => spreadTone(level, levels)),
      marked: value.length > 1,
    })),
  }));
