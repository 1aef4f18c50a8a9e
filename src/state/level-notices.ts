import { formatUtcMoment } from '../core/clock/format-utc-moment.ts';
import { describeRange } from '../core/level/describe-range.ts';
import { describeUnknown } from '../core/level/describe-unknown.ts';
import type { BoardState, RegionState } from '../core/level/region-state.ts';
import type { RegionId } from '../core/policy/primitives.ts';
import { beginLarge } from '../core/text/begin-large.ts';

/** A word about where a region's level stands, above every screen that one works on. */
export interface LevelNotice {
  /** The same as long as it is about the same occurrence: once dismissed it stays away until there is another. */
  readonly id: string;
  /** How much it presses; the least first. */
  readonly rank: number;
  readonly tone: 'info' | 'warning';
  readonly title: string;
  readonly text: string;
  /** What helps: to announce a region's live level at once, or to look at it on Triage; null: nothing is to be done. */
  readonly wayOut: { readonly announce: RegionId; readonly level: number } | 'triage' | null;
  /** An alarm stays as long as it is so. */
  readonly isAlarm: boolean;
  /** The notices that go with it when it is dismissed: its own, or those that it sums up. */
  readonly covers: readonly string[];
}

type Word = Omit<LevelNotice, 'covers'>;

/** More than these would bury the screen; the others are summed up. */
const MOST = 2;

const numbersGive = ({ live, range }: RegionState): string =>
  live === null ? '' : `the numbers now give ${live}${range === null ? '' : `, ${describeRange(range)}`}`;

const sentence = (text: string): string => (text === '' ? '' : `${beginLarge(text)}.`);

function unknownWord(state: RegionState, now: number): Word | null {
  const { region, unknown } = state;
  if (unknown === null) return null;
  const missed = `The ${formatUtcMoment(unknown.missedAt, now)} check-in was missed.`;
  return {
    id: `unknown ${region.id} ${unknown.missedAt}`,
    rank: 0,
    tone: 'warning',
    title: `${region.name}: level ${describeUnknown(unknown, now)}`,
    text: [missed, sentence(numbersGive(state))].filter(Boolean).join(' '),
    wayOut: 'triage',
    isAlarm: true,
  };
}

function checkInWord({ region, checkIn }: RegionState, now: number): Word | null {
  if (checkIn.state !== 'overdue' && checkIn.state !== 'missed') return null;
  return {
    id: `check-in ${region.id} ${checkIn.at}`,
    rank: 1,
    tone: 'warning',
    title: `${region.name}: check-in ${checkIn.state}`,
    text: `It was due at ${formatUtcMoment(checkIn.at, now)}.`,
    wayOut: 'triage',
    isAlarm: true,
  };
}

function driftWord(state: RegionState): Word | null {
  const { region, announced, live, drifted, counts } = state;
  if (!drifted || announced === null || live === null) return null;
  return {
    id: `drift ${region.id} ${announced.at} ${live}`,
    rank: 2,
    tone: 'warning',
    title: `${region.name}: announced is level ${announced.level}, ${numbersGive(state)}`,
    text: counts.state === 'fresh' ? '' : 'Look at the counts first: they are old.',
    // Nobody announces in one step what numbers from yesterday give.
    wayOut: counts.state === 'fresh' ? { announce: region.id, level: live } : 'triage',
    isAlarm: false,
  };
}

function overrideWord(state: RegionState, now: number): Word | null {
  const { region, override, inForceBy, live } = state;
  if (override === null || inForceBy !== 'override') return null;
  const beside = live === override.level ? '' : sentence(numbersGive(state));
  return {
    id: `override ${region.id} ${override.at}`,
    rank: 3,
    tone: 'info',
    title: `${region.name}: level ${override.level} in force until ${formatUtcMoment(Date.parse(override.until), now)}`,
    text: [`Set by ${override.by || 'leadership'}: ${override.reason}.`.replace(/\.\.$/, '.'), beside]
      .filter(Boolean)
      .join(' '),
    wayOut: null,
    isAlarm: false,
  };
}

/** All that is to be said of one region in one notice: the most pressing first, the others below it. */
function regionWord(state: RegionState, now: number, dismissed: ReadonlySet<string>): Word | null {
  const unknown = unknownWord(state, now);
  const words = [
    unknown,
    unknown === null ? checkInWord(state, now) : null,
    // What was announced is in the words about an unknown level.
    unknown === null ? driftWord(state) : null,
    overrideWord(state, now),
  ].filter((word) => word !== null && !dismissed.has(word.id));
  const [first, ...others] = words.filter((word) => word !== null);
  if (first === undefined) return null;
  const beside = others.map(({ title }) => sentence(title.slice(title.indexOf(': ') + 2)));
  return { ...first, text: [first.text, ...beside].filter(Boolean).join(' ') };
}

const own = (word: Word): LevelNotice => ({ ...word, covers: [word.id] });

const summedUp = (words: readonly Word[]): LevelNotice => ({
  id: 'more levels',
  rank: Infinity,
  tone: words.some(({ tone }) => tone === 'warning') ? 'warning' : 'info',
  title: words.length === 1 ? 'Of one more region' : `Of ${words.length} more regions`,
  text: words.map(({ title }) => `${title}.`).join(' '),
  wayOut: words.some(({ wayOut }) => wayOut !== null) ? 'triage' : null,
  isAlarm: words.some(({ isAlarm }) => isAlarm),
  covers: words.map(({ id }) => id),
});

/**
 * Where the levels stand apart from what was told: a level that nobody knows, a check-in that is overdue, a drift, an
 * override; the most pressing region first, at most two, and the others summed up. `now` in ms since the epoch.
 */
export const levelNotices = (
  { regions }: Pick<BoardState, 'regions'>,
  now: number,
  dismissed: ReadonlySet<string>,
): readonly LevelNotice[] => {
  const words = regions
    .map((state) => regionWord(state, now, dismissed))
    .filter((word) => word !== null)
    .toSorted((one, other) => one.rank - other.rank);
  const others = words.slice(MOST);
  return [...words.slice(0, MOST).map(own), ...(others.length === 0 ? [] : [summedUp(others)])];
};
