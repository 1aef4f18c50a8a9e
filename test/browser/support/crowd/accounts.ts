import * as v from 'valibot';
import { applyEdit } from '../../../../src/core/board/apply-edit.ts';
import { boardSchema, type Board } from '../../../../src/core/board/board.ts';
import { editSchema } from '../../../../src/core/board/edit.ts';
import { ask } from '../../../support/servers/ask.ts';
import type { SharedBoard } from '../../../support/start-share.ts';
import { SHARED } from './crowd-board.ts';
import type { WriterAtWork } from './writer-at-work.ts';

export async function boardInStore({ board, people }: SharedBoard): Promise<Board> {
  return v.parse(boardSchema, await (await ask(board, people.writer)).json());
}

/** The board that the edits of a document make of the first one, one after the other. */
export function replayed(first: Board, { history }: Board): Board {
  return history.reduce((board, entry) => {
    const done = applyEdit(board, v.parse(editSchema, entry));
    if (!done.ok) throw new Error(`It cannot be made again: ${done.reason}`);
    return done.board;
  }, first);
}

/** The counts that a writer entered for one person, as the document tells them, in its order. */
export function countsOf({ history }: Board, writer: string, person: string): number[] {
  return history.flatMap((entry) => {
    const edit = v.parse(editSchema, entry);
    const isOne = edit.kind === 'setOpenCases' && edit.person === person && edit.by === writer;
    return isOne ? [edit.value] : [];
  });
}

interface Accounts {
  /** Made by a writer and not in the document. */
  readonly lost: number;
  /** In the document more often than made. */
  readonly doubled: number;
}

function difference(made: readonly unknown[], found: readonly unknown[]): Accounts {
  const left = [...found];
  const lost = made.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return { lost: lost.length, doubled: left.length };
}

/** Holds what the writers entered against what the document says that they did. */
export function account(board: Board, writers: readonly WriterAtWork[]): Accounts {
  const differences = writers.flatMap(({ name, entered, presses }) => [
    ...[...entered].map(([person, counts]) => difference(counts, countsOf(board, name, person))),
    // To which count a press led depends on what the others had pressed by then.
    difference(
      Array.from({ length: presses }, () => name),
      countsOf(board, name, SHARED).map(() => name),
    ),
  ]);
  const sum = (part: keyof Accounts): number => differences.reduce((total, each) => total + each[part], 0);
  return { lost: sum('lost'), doubled: sum('doubled') };
}
