import { describe, expect, test } from 'vitest';
import { connectionReport, type ConnectionAnswers } from '../../../src/core/sync/connection-report.ts';
import type { StoreAnswer } from '../../../src/core/sync/store-answer.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import { boardOf } from '../../support/builders/board-of.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');
const BODY = JSON.stringify(boardOf({ id: 'b' }));
const answer = (status: number, tag: string | null = null, body: string | null = null): StoreAnswer => ({
  kind: 'answer',
  status,
  tag,
  body,
});

/** A store that does everything right: what lighttpd's mod_webdav answered here. */
const GOOD: ConnectionAnswers = {
  read: answer(200, '"1"', BODY),
  again: answer(304, '"1"'),
  wrong: answer(412),
  right: answer(204, '"2"'),
  after: answer(200, '"2"', BODY),
};
const reportOn = (answers: Partial<ConnectionAnswers> = {}) => connectionReport({ ...GOOD, ...answers });
const said = (id: string, answers: Partial<ConnectionAnswers>): string => {
  const found = reportOn(answers).lines.find((line) => line.id === id);
  return `${found?.ok}: ${found?.text}`;
};

describe('[SYNC-TEST] what a store may be used for', () => {
  test('everything as it should be: many may write', () => {
    expect(reportOn()).toMatchObject({ found: 'board', use: 'write' });
    expect(reportOn().lines.map(({ id, ok }) => `${id} ${ok}`)).toEqual([
      'reach yes',
      'read yes',
      'tag yes',
      'unchanged yes',
      'guard yes',
      'write yes',
    ]);
  });

  test('CouchDB refuses with 409, or 400 where body and header disagree, and is as good', () => {
    expect(reportOn({ wrong: answer(409), right: answer(201, '"2-b"') }).use).toBe('write');
    expect(reportOn({ wrong: answer(400) }).use).toBe('write');
  });

  test('nothing lies there yet: a board may be put there', () => {
    const report = reportOn({ read: answer(404), again: null, wrong: null, right: null, after: null });

    expect(report).toMatchObject({ found: 'nothing', use: 'write' });
  });

  test('a status report lies there: it is read', () => {
    const board = boardOf({ id: 'b' });
    const status = statusOf(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, NOW), NOW);
    const nothing = { again: null, wrong: null, right: null, after: null };

    const report = reportOn({ read: answer(200, '"1"', JSON.stringify(status)), ...nothing });

    expect(report).toMatchObject({ found: 'status', use: 'read' });
    expect(report.lines.map(({ ok }) => ok)).toEqual(['yes', 'yes']);
  });

  test.each([401, 403, 405])('a write is answered with %i: it is read', (status) => {
    const report = { wrong: answer(status), right: answer(status), after: GOOD.read };

    expect(reportOn(report).use).toBe('read');
    expect(said('write', report)).toContain(`no: `);
    expect(said('write', report)).toContain(`(${status})`);
  });

  test('a store that writes over a made-up tag would lose work: not guarded', () => {
    const report = { wrong: answer(204), right: null, after: null };

    expect(reportOn(report).use).toBe('unguarded');
    expect(said('guard', report)).toMatch(/^no: .*overwrite each other/);
  });

  test('a store without tags, or with weak ones, is not guarded', () => {
    const none = { read: answer(200, null, BODY), again: null, wrong: answer(204), right: null, after: null };
    const weak = { read: answer(200, 'W/"1"', BODY), wrong: answer(412), right: null, after: null };

    expect(reportOn(none).use).toBe('unguarded');
    expect(said('tag', none)).toMatch(/^no: .*no tag/);
    expect(reportOn(weak).use).not.toBe('write');
    expect(said('tag', weak)).toMatch(/^no: .*weak/);
  });

  test('a tag that stays the same after a write tells nothing apart', () => {
    const report = { after: answer(200, '"1"', BODY) };

    expect(reportOn(report).use).toBe('unguarded');
    expect(said('write', report)).toMatch(/^no: .*stayed the same/);
  });

  test('sending everything each time costs, and nothing else', () => {
    const report = { again: answer(200, '"1"', BODY) };

    expect(reportOn(report).use).toBe('write');
    expect(said('unchanged', report)).toMatch(/^no: /);
  });

  test.each<[string, StoreAnswer, RegExp]>([
    ['no answer', { kind: 'unreachable' }, /CORS/],
    ['a login page', answer(200, '"1"', '<html>'), /web page/],
    ['no access', answer(401), /401/],
    ['trouble', answer(500), /500/],
  ])('%s: of no use, and it says why', (_, read, why) => {
    const report = reportOn({ read, again: null, wrong: null, right: null, after: null });

    expect(report).toMatchObject({ found: 'other', use: 'none' });
    expect(report.lines.at(-1)?.ok).toBe('no');
    expect(report.lines.at(-1)?.text).toMatch(why);
  });
});
