import { createBoard } from '../core/board/create-board.ts';
import { readBoardFile } from '../data/file/read-board-file.ts';
import { linkPayload } from '../data/share/link-payload.ts';
import type { BoardStore } from './board-store.ts';
import { goTo, readHash } from './hash-location.ts';
import { DONE, refused, type Outcome } from './outcome.ts';
import { readLink } from './queries/read-link.ts';

export interface EmptyBoard {
  readonly team: string;
  readonly entry: 'roster' | 'numbers';
}

export async function startDemo(store: BoardStore): Promise<Outcome> {
  try {
    await store.openBoard(await store.loadDemo(), 'demo');
    return DONE;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it could not be read';
    return refused(`The demo board could not be loaded: ${reason}.`);
  }
}

export async function startEmpty(store: BoardStore, { team, entry }: EmptyBoard): Promise<Outcome> {
  const at = new Date().toISOString();
  const by = store.preferences.getState().name.trim() || 'triage';
  await store.openBoard(createBoard({ policy: store.policy, team, at, by, entry }), 'empty');
  return DONE;
}

export async function startFromFile(store: BoardStore, file: Blob): Promise<Outcome> {
  const read = await readBoardFile(file);
  if (!read.ok) return read;
  if (read.newer)
    return refused('This board was written by a newer Evenkeel. Open it there, or reload to get the newer one.');
  await store.openBoard(read.board, 'file');
  return DONE;
}

export async function openLink(pasted: string): Promise<Outcome> {
  const payload = linkPayload(pasted);
  if (payload === null) return refused('There is no board in this text. A link of ours has “board=” in it.');
  const read = await readLink(payload);
  if (!read.ok) return read;
  const { path } = readHash(location.hash);
  goTo(`${read.kind === 'status' ? '/status' : path}?board=${payload}`);
  return DONE;
}
