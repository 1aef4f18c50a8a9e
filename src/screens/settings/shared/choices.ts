import type { ConnectionReport } from '../../../core/sync/connection-report.ts';
import type { SharedMode } from '../../../state/use-shared-board.ts';

/** A way to use a store from here. */
export interface UseChoice {
  readonly mode: SharedMode;
  readonly label: string;
  readonly primary: boolean;
  /** Nobody takes this way without saying that nobody else writes. */
  readonly needsWord: boolean;
}

type Use = ConnectionReport['use'];

const OPENING: Readonly<Record<Exclude<Use, 'none'>, readonly UseChoice[]>> = {
  write: [
    { mode: 'write', label: 'Open this board', primary: true, needsWord: false },
    { mode: 'read', label: 'Open it to read', primary: false, needsWord: false },
  ],
  read: [{ mode: 'read', label: 'Open it to read', primary: true, needsWord: false }],
  unguarded: [
    { mode: 'read', label: 'Open it to read', primary: true, needsWord: false },
    { mode: 'alone', label: 'Open it and write', primary: false, needsWord: true },
  ],
};

const CHANGING: Readonly<Record<SharedMode, UseChoice>> = {
  write: { mode: 'write', label: 'Write from here, as others do', primary: true, needsWord: false },
  read: { mode: 'read', label: 'Only read from here', primary: false, needsWord: false },
  alone: { mode: 'alone', label: 'Write from here', primary: false, needsWord: true },
};

const MODES: Readonly<Record<Exclude<Use, 'none'>, readonly SharedMode[]>> = {
  write: ['write', 'read'],
  read: ['read'],
  unguarded: ['read', 'alone'],
};

/** How a store may be used, given what it answered and how it is used now (null: not at all yet). */
export const choicesFor = ({ use }: Pick<ConnectionReport, 'use'>, now: SharedMode | null): readonly UseChoice[] => {
  if (use === 'none') return [];
  if (now === null) return OPENING[use];
  return MODES[use].filter((mode) => mode !== now).map((mode) => CHANGING[mode]);
};

/** What the answers come to, in a sentence. */
export const verdictOf = ({ use, found }: Pick<ConnectionReport, 'use' | 'found'>): string => {
  if (found === 'nothing') return 'Nothing lies at this address yet. A board can be put there.';
  if (found === 'status') return 'What lies there is the status of a board: levels, promises and times, to be read.';
  if (use === 'write') return 'Many may write here: nobody overwrites what somebody else wrote.';
  if (use === 'read') return 'With what was entered above, the board there can be read and not written.';
  if (use === 'unguarded')
    return 'Two people who write here would overwrite each other. Read it, or write from this browser alone.';
  return 'Nothing can be shared here until that is put right.';
};
