import { expect } from '@playwright/test';
import type { TriagePage } from '../triage-page.ts';
import { account, boardInStore, replayed } from './accounts.ts';
import type { Gathering } from './crowd-test.ts';
import { countsIn, look, syncIn } from './tabs.ts';
import type { WriterAtWork } from './writer-at-work.ts';

interface Figures {
  readonly edits: number;
  /** Writes of the board that the store took. */
  readonly saves: number;
  /** Writes that it refused because another one had come before. */
  readonly refusals: number;
  readonly lost: number;
  readonly doubled: number;
}

/** Looks at the store until every tab says that all is saved and shows the same counts; gives them. */
async function agreed(tabs: readonly TriagePage[]): Promise<Record<string, number>> {
  let shown: readonly Record<string, number>[] = [];
  await expect(async () => {
    await look(...tabs);
    expect(await Promise.all(tabs.map(syncIn))).toEqual(tabs.map(() => 'saved'));
    shown = await Promise.all(tabs.map(countsIn));
    expect(shown).toEqual(tabs.map(() => shown[0]));
  }).toPass({ timeout: 40_000, intervals: [200, 400, 800] });
  return shown[0] ?? {};
}

/**
 * Holds against one another what the writers entered, what the store has, what its edits make of the first board, and what
 * every tab shows.
 */
export async function expectAllThere(
  { server, first, browsers }: Gathering,
  writers: readonly WriterAtWork[],
  readers: readonly TriagePage[],
): Promise<Figures> {
  const tabs = [...writers.flatMap((writer) => writer.tabs), ...readers];
  const shown = await agreed(tabs);
  const board = await boardInStore(server);

  const figures = {
    edits: board.history.length,
    saves: browsers.reduce((sum, { traffic }) => sum + traffic.saves, 0),
    refusals: browsers.reduce((sum, { traffic }) => sum + traffic.refusals, 0),
    ...account(board, writers),
  };
  expect(figures).toMatchObject({ lost: 0, doubled: 0 });
  expect(new Set(board.history.map(({ id }) => id)).size).toBe(board.history.length);
  expect({ ...replayed(first, board), revision: board.revision }).toEqual(board);
  expect(shown).toMatchObject(Object.fromEntries(board.people.map(({ name, openCases }) => [name, openCases])));
  for (const { page } of tabs) await expect(page.getByText('no longer fits')).toHaveCount(0);
  return figures;
}
