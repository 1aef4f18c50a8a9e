import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, createFile } from '../support/servers/ask.ts';
import { PEOPLE } from '../support/servers/people.ts';
import { type SharedBoard, startShare } from '../support/start-share.ts';

const { writer, reader, statusReader } = PEOPLE;

let share: SharedBoard;
let open: SharedBoard;

beforeAll(async () => {
  [share, open] = await Promise.all([startShare(), startShare({ statusFor: 'everyone' })]);
  for (const { board, status } of [share, open]) {
    await createFile(board, writer, '{"revision":1}');
    await createFile(status, writer, '{"revision":1}');
  }
});

afterAll(() => Promise.all([share.stop(), open.stop()]));

async function statuses(address: string, method: string): Promise<number[]> {
  const headers = { 'If-Match': '"a tag of nothing"' };
  const body = method === 'PUT' ? { headers, body: '{}' } : {};
  const answers = await Promise.all(
    [writer, reader, statusReader, undefined].map((person) => ask(address, person, { method, ...body })),
  );
  return answers.map(({ status }) => status);
}

test('writers and readers read the board; who may read the status alone, and nobody else, does not', async () => {
  const [read, asked] = await Promise.all([statuses(share.board, 'GET'), statuses(share.board, 'HEAD')]);

  expect(read).toEqual([200, 200, 401, 401]);
  expect(asked).toEqual([200, 200, 401, 401]);
});

test('the status is read by everybody with a password', async () => {
  expect(await statuses(share.status, 'GET')).toEqual([200, 200, 200, 401]);
});

test('the status can be open to everybody, and the board is not open with it', async () => {
  expect(await statuses(open.status, 'GET')).toEqual([200, 200, 200, 200]);
  expect(await statuses(open.board, 'GET')).toEqual([200, 200, 401, 401]);
});

test('only writers write, also where everybody reads', async () => {
  // 412: past the password, stopped by the tag.
  for (const address of [share.board, share.status, open.board, open.status]) {
    expect(await statuses(address, 'PUT')).toEqual([412, 401, 401, 401]);
  }
});

test('a password that was just good for one thing is not taken for another', async () => {
  const status = await ask(share.status, statusReader);
  const board = await ask(share.board, statusReader);
  const read = await ask(share.board, reader);
  const written = await ask(share.board, reader, { method: 'PUT', headers: { 'If-Match': '*' }, body: '{}' });

  expect([status, board, read, written].map((answer) => answer.status)).toEqual([200, 401, 200, 401]);
});

test('a wrong password, the password of another, and a user that only looks alike are refused', async () => {
  const strangers = [
    { ...writer, user: writer.user, password: `${writer.password}!` },
    { ...writer, user: writer.user, password: reader.password },
    { ...writer, user: writer.user.toUpperCase(), password: writer.password },
    { ...writer, user: '', password: '' },
  ].map(({ user, password }) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`);

  const answers = await Promise.all(
    [...strangers, 'Basic', 'Basic !', 'Bearer x'].map((Authorization) =>
      ask(share.board, undefined, { headers: { Authorization } }),
    ),
  );

  expect(answers.map(({ status }) => (status === 401 || status === 400 ? 'refused' : status))).toEqual(
    Array.from({ length: 7 }, () => 'refused'),
  );
});

test('a refusal says what is asked for, and nothing of what was sent', async () => {
  const answer = await ask(share.board, { ...writer, authorization: `Basic ${btoa('amara:open sesame')}` });

  expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="Evenkeel"/);
  expect(await answer.text()).not.toMatch(/amara|sesame/);
});
