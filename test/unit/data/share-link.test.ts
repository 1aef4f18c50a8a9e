import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import { toBase64Url } from '../../../src/data/share/base64url.ts';
import { decodeShareLink } from '../../../src/data/share/decode-share-link.ts';
import { encodeShareLink } from '../../../src/data/share/encode-share-link.ts';
import { linkPayload } from '../../../src/data/share/link-payload.ts';
import { boardOf, caseOf } from '../../support/builders/board-of.ts';

/** A link's payload as another program would make it (contracts, "Share link"). */
function packed(content: string | Uint8Array): string {
  return toBase64Url(deflateRawSync(content));
}

async function reasonOf(payload: string): Promise<string> {
  const read = await decodeShareLink(payload);
  return read.ok ? 'it was read' : read.reason;
}

test('a board goes into a link and comes out the same', async () => {
  const board = boardOf({ team: 'Zoë’s team', cases: [caseOf('4711', { title: '¿Qué? 🐳' })] });

  const { hash, tooLong } = await encodeShareLink(board);
  const read = await decodeShareLink(linkPayload(hash) ?? '');

  expect(read).toEqual({ ok: true, kind: 'board', board, newer: false });
  expect(tooLong).toBe(false);
  expect(hash).toMatch(/^#\/wall\?board=[\w-]+$/);
});

test('a status report goes into a link and comes out the same', async () => {
  const board = boardOf({ team: 'Customer Support' });
  const now = Date.parse('2026-12-29T14:42:00Z');
  const status = statusOf(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, now), now);

  const { hash } = await encodeShareLink(status);
  const read = await decodeShareLink(linkPayload(hash) ?? '');

  expect(hash).toMatch(/^#\/status\?board=/);
  expect(read).toEqual({ ok: true, kind: 'status', status });
});

test('a link that another program packed opens, as the contract says', async () => {
  const payload = packed('{"format":"evenkeel-board","version":1,"regions":{}}');

  const read = await decodeShareLink(payload);

  expect(read).toMatchObject({ ok: true, kind: 'board' });
});

test('a link over 8,000 characters says that a file is the better way', async () => {
  const random = randomBytes(8000).toString('hex').match(/.{40}/g) ?? [];
  const board = boardOf({ cases: random.map((title, index) => caseOf(`${index}`, { title })) });

  const { hash, tooLong } = await encodeShareLink(board);

  expect(hash.length).toBeGreaterThan(8000);
  expect(tooLong).toBe(true);
});

test('a few bytes that unpack to very much are stopped on the way', async () => {
  const bomb = packed(new Uint8Array(60_000_000));

  const reason = await reasonOf(bomb);

  expect(bomb.length).toBeLessThan(100_000);
  expect(reason).toContain('more than 20 MB');
});

test('every kind of damage has its reason', async () => {
  const whole = packed('{"format":"evenkeel-board","version":1,"regions":{}}');

  expect(await reasonOf('!!!')).toContain('characters');
  expect(await reasonOf('')).toContain('characters');
  expect(await reasonOf(whole.slice(0, whole.length / 2))).toContain('cut off');
  expect(await reasonOf(packed(new Uint8Array([0xff, 0xfe, 0xfd])))).toContain('not text');
  expect(await reasonOf(packed('{"format":'))).toContain('not JSON');
  expect(await reasonOf(packed('{"format":"evenkeel-status","version":1,"asOf":"soon"}'))).toContain('asOf');
  expect(await reasonOf(packed('{"format":"evenkeel-policy"}'))).toContain('policy');
  expect(await reasonOf(packed('{"format":"evenkeel-board","version":1}'))).toContain('regions');
});

test('a board of a newer version opens to be looked at', async () => {
  const payload = packed('{"format":"evenkeel-board","version":7,"regions":{}}');

  const read = await decodeShareLink(payload);

  expect(read).toMatchObject({ ok: true, kind: 'board', newer: true });
});

test('a pasted link is found in whatever surrounds it', () => {
  expect(linkPayload(' https://host.example/keel/#/wall?board=abc-_1 ')).toBe('abc-_1');
  expect(linkPayload('#/wall?at=2026-12-29T14:42:00Z&board=abc')).toBe('abc');
  expect(linkPayload('look: https://host.example/#/status?board=abc&x=1 thanks')).toBe('abc');
  expect(linkPayload('abc-_1')).toBe('abc-_1');
  expect(linkPayload('https://host.example/#/wall')).toBeNull();
  expect(linkPayload('#/wall?board=')).toBeNull();
});
