import { createBoard } from '../core/board/create-board.ts';
import { readBoardFile } from '../data/file/read-board-file.ts';
import { linkPayload } from '../data/share/link-payload.ts';
import { useBoardStore } from './board-context.ts';
import type { BoardStore } from './board-store.ts';
import { goTo, readHash } from './hash-location.ts';
import { DONE, refused, type Outcome } from './outcome.ts';
import { readLink } from './queries/share-link-query.ts';
import { boardOf } from './replica/board-of.ts';
import { useFacts } from './use-facts.ts';

interface EmptyBoard {
  readonly team: string;
  readonly entry: 'roster' | 'numbers';
}

interface StartBoard {
  readonly demo: () => Promise<Outcome>;
  readonly empty: (options: EmptyBoard) => Promise<Outcome>;
  /** A board file; it takes the place of the board at hand. */
  readonly file: (file: File) => Promise<Outcome>;
  /** A pasted link; its document is shown beside the board at hand. */
  readonly link: (pasted: string) => Promise<Outcome>;
  /** The board before the last start, which can be had back. */
  readonly previous: { readonly team: string; readonly replacedAt: string } | null;
  readonly restorePrevious: () => Promise<Outcome>;
  /** The board at hand. */
  readonly current: string;
}

/** The ways to begin: every one leaves what is at hand untouched when it fails, and can be taken back when it works. */
export const useStartBoard = (): StartBoard => {
  const store = useBoardStore();
  const previous = useFacts((facts) => facts.previous);
  const current = useFacts((facts) => boardOf(facts.replica).team);
  return {
    demo: () => startDemo(store),
    empty: (options) => startEmpty(store, options),
    file: (file) => startFromFile(store, file),
    link: openLink,
    previous,
    restorePrevious: store.restorePrevious,
    current,
  };
};

async function startDemo(store: BoardStore): Promise<Outcome> {
  try {
    await store.openBoard(await store.loadDemo(), 'demo');
    return DONE;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it could not be read';
    return refused(`The demo board could not be loaded: ${reason}.`);
  }
}

async function startEmpty(store: BoardStore, { team, entry }: EmptyBoard): Promise<Outcome> {
  const at = new Date().toISOString();
  const by = store.preferences.getState().name.trim() || 'triage';
  await store.openBoard(createBoard({ policy: store.policy, team, at, by, entry }), 'empty');
  return DONE;
}

async function startFromFile(store: BoardStore, file: File): Promise<Outcome> {
  const read = await readBoardFile(file);
  if (!read.ok) return read;
  if (read.newer)
    return refused('This board was written by a newer Evenkeel. Open it there, or reload to get the newer one.');
  await store.openBoard(read.board, 'file');
  return DONE;
}

async function openLink(pasted: string): Promise<Outcome> {
  const payload = linkPayload(pasted);
  if (payload === null) return refused('There is no board in this text. A link of ours has “board=” in it.');
  const read = await readLink(payload);
  if (!read.ok) return read;
  const { path } = readHash(location.hash);
  goTo(`${read.kind === 'status' ? '/status' : path}?board=${payload}`);
  return DONE;
}
