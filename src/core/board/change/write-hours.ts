import type { Board } from '../board.ts';
import type { LogHours } from '../edits/log-hours.ts';
import type { Applied } from '../edits/edit-kind.ts';
import type { TimeLogEntry } from '../record.ts';

const isSame = (a: TimeLogEntry, b: TimeLogEntry): boolean => a.day === b.day && a.region === b.region && a.by === b.by;

/** Replaces the entry at `index`, takes it out where `entry` is null, or puts a new one in at `position`. */
function put(log: Board['timeLog'], entry: TimeLogEntry | null, index: number, position: number): Board['timeLog'] {
  if (index >= 0) return entry ? log.with(index, entry) : log.toSpliced(index, 1);
  return entry ? log.toSpliced(position, 0, entry) : log;
}

/**
 * Writes one entry of the time log; refuses a region the board does not have.
 *
 * @example writeHours(board, { kind: 'logHours', entry: { …, customerHours: 6, internalHours: 2 } })
 */
export function writeHours(board: Board, { kind, entry, position }: LogHours): Applied {
  const index = board.timeLog.findIndex((one) => isSame(one, entry));
  const old = board.timeLog[index];
  if (!old && position === undefined && !Object.hasOwn(board.regions, entry.region))
    return { ok: false, reason: `“${entry.region}” is no longer among the regions of this board` };
  const isEmpty = entry.customerHours === 0 && entry.internalHours === 0 && position === undefined;
  const timeLog = put(board.timeLog, isEmpty ? null : entry, index, position ?? board.timeLog.length);
  return {
    ok: true,
    board: { ...board, timeLog },
    inverse: old
      ? { kind, entry: old, position: index }
      : { kind, entry: { ...entry, customerHours: 0, internalHours: 0 } },
  };
}
