import { expect, test } from 'vitest';
import { backoff } from '../../../src/core/sync/backoff.ts';
import { judgeRead } from '../../../src/core/sync/judge-read.ts';
import { judgeStatus } from '../../../src/core/sync/judge-status.ts';
import { judgeWrite } from '../../../src/core/sync/judge-write.ts';
import { readTag } from '../../../src/core/sync/read-tag.ts';
import { statusAddress } from '../../../src/core/sync/status-address.ts';
import type { StoreAnswer } from '../../../src/core/sync/store-answer.ts';

const answer = (status: number): StoreAnswer => ({ kind: 'answer', status, tag: null, body: null });

test.each([
  [401, 'refused', true],
  [403, 'refused', true],
  [405, 'refused', true],
  [407, 'refused', false],
  [413, 'refused', false],
  [501, 'refused', true],
  [507, 'refused', false],
  [408, 'offline', false],
  [425, 'offline', false],
  [429, 'offline', false],
  [500, 'offline', false],
  [503, 'offline', false],
  [418, 'stale', false],
  [302, 'stale', false],
])('[SYNC-STATUS] %i is %s', (status, sync, access) => {
  expect(judgeStatus(status)).toMatchObject({ kind: 'trouble', sync, access });
  expect(judgeStatus(status).reason).toContain(`(${status})`);
  expect(judgeStatus(status).advice).not.toBe('');
});

test('[SYNC-STATUS] what 401 and 403 say is true of somebody who has entered nothing yet, and says where to', () => {
  const said = [401, 403].map(judgeStatus).map(({ reason, advice }) => `${reason}. ${advice}`);

  expect(said).toEqual([
    'The store asks for a user and password that it knows (401). Enter them in Settings; what you may have changed is kept here meanwhile.',
    'The store does not allow this to this user (403). Enter those of a user who may in Settings, or ask whoever runs the store; what you may have changed is kept here meanwhile.',
  ]);
});

test('[SYNC-STATUS] no answer at all is offline, for reading and for writing', () => {
  expect(judgeRead(null, { kind: 'unreachable' })).toMatchObject({ sync: 'offline' });
  expect(judgeWrite({ kind: 'unreachable' })).toMatchObject({ sync: 'offline' });
});

test.each([
  [200, 'accepted'],
  [201, 'accepted'],
  [204, 'accepted'],
  [409, 'conflict'],
  [412, 'conflict'],
  [428, 'conflict'],
  [403, 'trouble'],
  [500, 'trouble'],
  [304, 'trouble'],
])('[SYNC-WRITE] a write answered with %i is: %s', (status, kind) => {
  expect(judgeWrite(answer(status)).kind).toBe(kind);
});

test.each([
  ['"5d8c"', { value: '"5d8c"', strong: true }],
  [' "5d8c" ', { value: '"5d8c"', strong: true }],
  ['"5d8c-gzip"', { value: '"5d8c"', strong: true }],
  ['"5d8c-br"', { value: '"5d8c"', strong: true }],
  ['W/"5d8c-gzip"', { value: 'W/"5d8c"', strong: false }],
  ['W/"5d8c"', { value: 'W/"5d8c"', strong: false }],
  ['5d8c', null],
  ['""', null],
  ['', null],
  [null, null],
])('[SYNC-TAG] %s', (header, tag) => {
  expect(readTag(header)).toEqual(tag);
});

test('[SYNC-WAIT] twice as long each time, at most a minute and a half, and never the same for two machines', () => {
  expect([0, 1, 2, 3, 20, 2000].map((tries) => backoff(tries, 0.5))).toEqual([1000, 2000, 4000, 8000, 60_000, 60_000]);
  expect([backoff(2, 0), backoff(2, 1), backoff(99, 1)]).toEqual([2000, 6000, 90_000]);
});

test.each([
  ['https://files.example/team/board.json', 'https://files.example/team/status.json'],
  ['http://127.0.0.1:8080/board/board.json', 'http://127.0.0.1:8080/board/status.json'],
  ['https://files.example/our-board?sv=1', 'https://files.example/status.json?sv=1'],
  ['https://files.example/', null],
  ['files.example/board.json', null],
  ['javascript:alert(1)//a/b', null],
])('[SYNC-STATUS-ADDRESS] beside %s lies %s', (board, status) => {
  expect(statusAddress(board)).toBe(status);
});
