import type { LevelPair } from '../../../core/audit/audit.ts';
import type { Block } from './merge-rows.ts';

type Place = Pick<Block<unknown>, 'workingFrom' | 'workingTo' | 'from' | 'to'>;

/** From … to a place of an axis, for one number of SEs. */
export const stretch = (working: number, axis: readonly number[], from: number, to: number): Place => ({
  workingFrom: working,
  workingTo: working,
  from: axis[from] ?? 0,
  to: axis[to] ?? 0,
});

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const counted = (from: number, to: number, one: string, more: string): string =>
  from === to ? `${from} ${from === 1 ? one : more}` : `${from}–${to} ${more}`;

const casesText = (from: number, to: number): string => counted(from, to, 'case', 'cases');

/** "2 SEs", "0–1 SEs". */
export const sesText = (from: number, to = from): string => counted(from, to, 'SE', 'SEs');

/** A stretch of the map: "2 SEs, 17–20 cases". */
export const sayPlace = ({ workingFrom, workingTo, from, to }: Place): string =>
  `${sesText(workingFrom, workingTo)}, ${casesText(from, to)}`;

/** What two readings make of it: "4 now, 2 under Mildest". */
export const sayPair = ({ inUse, other }: LevelPair, choice: string): string =>
  inUse === other ? `level ${inUse} under both` : `level ${inUse} now, ${other} under ${choice}`;

/** A stretch of the literal table: "2 SEs in EMEA with 4–5 cases each". */
export const sayLiteralPlace = (region: string, { workingFrom, workingTo, from, to }: Place): string =>
  `${sesText(workingFrom, workingTo)} in ${region} with ${casesText(from, to)} each`;

/** What the table at its word makes of it. */
export function sayLevels(levels: readonly number[]): string {
  if (levels.length === 0) return 'no level at all';
  if (levels.length === 1) return `level ${levels.join('')}`;
  return `levels ${listed.format(levels.map(String))} at once`;
}
