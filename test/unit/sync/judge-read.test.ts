import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { judgeRead } from '../../../src/core/sync/judge-read.ts';
import type { ReadVerdict, StoreAnswer } from '../../../src/core/sync/store-answer.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { containing } from '../../support/containing.ts';
import { applied } from '../../support/builders/edit-of.ts';

const EMPTY = boardOf({ id: 'board-1' });
const named = (board: Board, ...ids: string[]): Board =>
  ids.reduce((current, id) => applied(current, { kind: 'setTeam', team: id }, { id }), board);
const KNOWN = named(EMPTY, 'a', 'b');

const answer = (status: number, body: unknown = null, tag: string | null = '"t"'): StoreAnswer => ({
  kind: 'answer',
  status,
  tag,
  body: body === null || typeof body === 'string' ? body : JSON.stringify(body),
});
const trouble = (verdict: ReadVerdict): string =>
  verdict.kind === 'trouble' ? `${verdict.sync}: ${verdict.reason}` : verdict.kind;
const lostIds = (verdict: ReadVerdict): string[] =>
  verdict.kind === 'news' ? verdict.lost.map(({ id }) => id) : [verdict.kind];

describe('[SYNC-SAME] nothing new', () => {
  test('not changed', () => {
    expect(judgeRead(KNOWN, answer(304))).toEqual({ kind: 'same', board: null });
  });

  test('the known board under another tag', () => {
    expect(judgeRead(KNOWN, answer(200, KNOWN, '"other"'))).toEqual({ kind: 'same', board: KNOWN });
  });
});

describe('[SYNC-NEWS] what is taken', () => {
  test('the first board of an address', () => {
    expect(judgeRead(null, answer(200, KNOWN))).toMatchObject({ kind: 'news', board: { revision: 2 }, tag: '"t"' });
  });

  test('a board with more edits', () => {
    const verdict = judgeRead(KNOWN, answer(200, named(KNOWN, 'c')));

    expect(verdict).toMatchObject({ kind: 'news', board: { team: 'c', revision: 3 }, lost: [], readOnlyWhy: null });
  });

  test('under the same tag as before: content decides', () => {
    expect(judgeRead(KNOWN, answer(200, named(KNOWN, 'c'), '"t"'))).toMatchObject({ kind: 'news' });
  });

  test('another history of the same revision', () => {
    expect(judgeRead(KNOWN, answer(200, named(EMPTY, 'a', 'x')))).toMatchObject({ kind: 'news', board: { team: 'x' } });
  });
});

describe('[SYNC-NEVER-BACK] what never takes the place of the last good board', () => {
  const half = JSON.stringify(KNOWN).slice(0, 80);

  test.each<[string, StoreAnswer, RegExp]>([
    ['an empty body', answer(200, ''), /stale: The store sent an empty file/],
    ['a body that was never read', answer(200), /stale: The store sent an empty file/],
    ['half a file', answer(200, half), /stale: .*half written/],
    ['a login page', answer(200, '<!doctype html><title>Sign in</title>'), /stale: A web page came/],
    ['a status file', answer(200, { format: 'evenkeel-status', version: 1 }), /stale: .*status file/],
    ['a board with a damaged field', answer(200, { ...KNOWN, people: [{}] }), /stale: .*people\[0\]/],
    ['nothing any more', answer(404), /stale: The board is no longer at its address/],
    ['gone', answer(410), /stale: The board is no longer/],
    ['another board', answer(200, named({ ...EMPTY, id: 'board-2' }, 'x', 'y', 'z')), /stale: Another board/],
    ['a board without its id', answer(200, named(boardOf(), 'x', 'y', 'z')), /stale: Another board/],
    ['an older board', answer(200, { ...KNOWN, revision: 1 }), /stale: .*older board \(revision 1, known is 2\)/],
  ])('%s', (_, given, expected) => {
    expect(trouble(judgeRead(KNOWN, given))).toMatch(expected);
  });

  test('nothing at an address where nothing was ever known is simply nothing', () => {
    expect(judgeRead(null, answer(404))).toEqual({ kind: 'nothing' });
  });
});

test('[SYNC-NEWER] a board of a newer version is taken to look at', () => {
  const verdict = judgeRead(KNOWN, answer(200, { ...named(KNOWN, 'c'), version: 7 }));

  expect(verdict).toMatchObject({ kind: 'news', readOnlyWhy: containing('newer Evenkeel') });
});

describe('[SYNC-LOST] what a race has lost', () => {
  test('edits after the oldest that both know are made again, their effect with them', () => {
    const known = named(EMPTY, 'a', 'mine', 'mine too');
    const verdict = judgeRead(known, answer(200, named(EMPTY, 'a', 'theirs', 'more', 'of theirs')));

    expect(lostIds(verdict)).toEqual(['mine', 'mine too']);
    expect(verdict).toMatchObject({ lost: [{ kind: 'setTeam', team: 'mine' }, {}] });
  });

  test('also the very first edits of a board', () => {
    expect(lostIds(judgeRead(named(EMPTY, 'mine'), answer(200, named(EMPTY, 'theirs'))))).toEqual(['mine']);
  });

  test('also when the board that comes has the lower revision', () => {
    expect(lostIds(judgeRead(named(EMPTY, 'a', 'b', 'c'), answer(200, named(EMPTY, 'a', 'x'))))).toEqual(['b', 'c']);
  });

  test('also those from before the oldest that both know', () => {
    const known = named(EMPTY, 'lost', 'common', 'b');

    expect(lostIds(judgeRead(known, answer(200, named(EMPTY, 'theirs', 'common', 'b', 'c'))))).toEqual(['lost']);
  });

  test('old edits that a full history has let go are not lost', () => {
    const entry = { at: '2026-12-29T14:42:00Z', by: 'Dana', kind: 'setTeam', team: 'x' };
    const known = named(EMPTY, 'old', 'b', 'lost');
    const history = ['b', ...Array.from({ length: 999 }, (_, index) => `later-${index}`)].map((id) => ({
      ...entry,
      id,
    }));

    expect(lostIds(judgeRead(known, answer(200, { ...EMPTY, history, revision: 1500 })))).toEqual(['lost']);
  });

  test('a full history that has nothing in common any more says nothing', () => {
    const entry = { at: '2026-12-29T14:42:00Z', by: 'Dana', kind: 'setTeam' };
    const history = Array.from({ length: 1000 }, (_, index) => ({ ...entry, id: `later-${index}` }));
    const slept = { ...EMPTY, history, revision: 5000 };

    expect(lostIds(judgeRead(KNOWN, answer(200, slept)))).toEqual([]);
  });

  test('more than a race can lose is an old board that somebody put back', () => {
    const many = Array.from({ length: 101 }, (_, index) => `edit-${index}`);
    const known = named(EMPTY, 'a', ...many);

    expect(trouble(judgeRead(known, answer(200, named(EMPTY, 'a'))))).toMatch(/stale: .*older board/);
  });
});

test('[SYNC-NEWS] a text that was seen before is not read again, and stands for the board that was read from it', () => {
  const board = named(KNOWN, 'c');
  const seen = { text: JSON.stringify(board), board };

  const verdict = judgeRead(KNOWN, answer(200, seen.text), seen);

  expect(verdict.kind === 'news' && verdict.board).toBe(board);
  expect(judgeRead(KNOWN, answer(200, named(KNOWN, 'd')), seen)).toMatchObject({ board: { team: 'd' } });
});
