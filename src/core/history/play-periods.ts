import type { Board } from '../board/board.ts';
import type { PlayPeriod } from './level-step.ts';
import { readEntry } from './read-entry.ts';

/** What the history says of one time in play while it is read from the oldest entry on. */
interface Found {
  periods: PlayPeriod[];
  /** The one that has not ended; null when none is in play. */
  begun: Pick<PlayPeriod, 'from' | 'reason'> | null;
}

function firstCheckIn({ checkIns }: Board, after: number, before: number): number | null {
  const times = checkIns.map(({ at }) => Date.parse(at)).filter((at) => at >= after && at < before);
  return times.length === 0 ? null : Math.min(...times);
}

function ended(board: Board, { periods, begun }: Found, at: number): PlayPeriod[] {
  if (begun !== null) return [...periods, { ...begun, to: at, startKnown: true }];
  const last = Math.max(-Infinity, ...periods.map(({ to }) => to));
  const from = periods.length === 0 ? firstCheckIn(board, last, at) : null;
  return from === null ? periods : [{ from, to: at, reason: '', startKnown: false }];
}

function readHistory(board: Board): Found {
  let found: Found = { periods: [], begun: null };
  for (const entry of board.history) {
    const edit = readEntry(entry);
    if (edit?.kind !== 'setInPlay') continue;
    const { inPlay } = edit;
    if (inPlay !== null) found = { ...found, begun: { from: Date.parse(inPlay.since), reason: inPlay.reason } };
    else found = { periods: ended(board, found, Date.parse(edit.at)), begun: null };
  }
  return found;
}

/** Times that touch are one: an ending that was taken back never was. */
function merged(periods: readonly PlayPeriod[]): PlayPeriod[] {
  const apart: PlayPeriod[] = [];
  for (const period of periods.toSorted((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last && period.from <= last.to)
      apart[apart.length - 1] = { ...last, to: Math.max(last.to, period.to), reason: period.reason || last.reason };
    else apart.push(period);
  }
  return apart;
}

/**
 * When the levels were in play, as far as the board remembers, oldest first and apart from each other: from its history's
 * edits, and the one that is going on from the board itself, until `now` (ms since the epoch). One whose beginning fell out of
 * the history begins at its first check-in, and says so; without a check-in it is not known at all.
 *
 * @example playPeriods(board, now).at(-1) // { from: 23 Dec 09:00, to: now, reason: 'year-end holidays', startKnown: true }
 */
export function playPeriods(board: Board, now: number): PlayPeriod[] {
  const { periods } = readHistory(board);
  const current =
    board.inPlay === null
      ? []
      : [{ from: Date.parse(board.inPlay.since), to: now, reason: board.inPlay.reason, startKnown: true }];
  const all = [...periods, ...current].map((period) => ({ ...period, to: Math.min(period.to, now) }));
  return merged(all.filter(({ from, to }) => from < to));
}
