import { formatUtcMoment } from '../../../core/clock/format-utc-moment.ts';
import { describeRange } from '../../../core/level/describe-range.ts';
import { describeUnknown } from '../../../core/level/describe-unknown.ts';
import type { RegionState } from '../../../core/level/region-state.ts';

interface NamedLevel {
  readonly id: 'announced' | 'live' | 'in-force';
  readonly term: string;
  readonly value: string;
}

/** The three levels of a region, told apart: what was announced, what the numbers give now, and what is in force. */
export const levelsApart = (state: RegionState, now: number): NamedLevel[] => [
  { id: 'announced', term: 'Announced', value: announcedText(state, now) },
  { id: 'live', term: 'By the numbers now', value: liveText(state) },
  { id: 'in-force', term: 'In force', value: inForceText(state, now) },
];

const announcedText = ({ announced }: RegionState, now: number): string => {
  if (announced === null) return 'none yet';
  const by = announced.by === '' ? '' : ` by ${announced.by}`;
  return `${announced.level}, ${formatUtcMoment(announced.at, now)}${by}`;
};

const liveText = ({ live, range }: RegionState): string => {
  if (live === null) return 'nothing entered';
  return range === null ? `${live}` : `${live}, ${describeRange(range)}`;
};

const inForceText = ({ inForce, inForceBy, unknown, override }: RegionState, now: number): string => {
  if (unknown !== null) return describeUnknown(unknown, now);
  if (inForceBy === 'override' && override !== null)
    return `${inForce}, set by ${override.by || 'leadership'} until ${formatUtcMoment(Date.parse(override.until), now)}`;
  return inForceBy === 'live' ? `${inForce}, told nobody yet` : `${inForce ?? 'none'}`;
};
