import type { ExportRow } from '../text/csv-of.ts';
import type { Replay } from './replay.ts';

/**
 * A replay as rows to export, in its order: UTC instants, the numbers that were kept, the level that was recorded, the level
 * that it would have had, and the outcome. What is not known is null.
 *
 * @example replayRows(replay)[0] // { id: 'c1', at: '2026-12-29T10:02:00Z', region: 'emea', working: 2, openCases: 10, level: 4, wouldBe: 2, outcome: 'changed' }
 */
export const replayRows = ({ checkIns }: Replay): ExportRow[] =>
  checkIns.map(({ checkIn: { id, at, region, working, openCases, level }, outcome, level: wouldBe }) => ({
    id,
    at,
    region,
    working,
    openCases,
    level,
    wouldBe,
    outcome,
  }));
