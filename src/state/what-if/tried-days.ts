import type { DayChange } from '../../core/plan/day-edits.ts';
import { perStore } from '../per-store.ts';
import { createTried } from './create-tried.ts';

/** Something tried for one UTC day ahead. */
export interface TriedDay {
  readonly day: string;
  readonly change: DayChange;
}

const aboutOf = ({ day, change }: TriedDay): string =>
  change.kind === 'cases' ? `${day} cases ${change.region}` : `${day} person ${change.person}`;

/** The what-ifs on days ahead. */
export const triedDays = perStore((store) => createTried<TriedDay>(store, aboutOf));
