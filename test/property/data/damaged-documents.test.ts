import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { decodeStatus } from '../../../src/core/status/decode-status.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import { exportFile } from '../../../src/data/file/export-file.ts';
import { readBoardFile } from '../../../src/data/file/read-board-file.ts';
import { toBase64Url } from '../../../src/data/share/base64url.ts';
import { decodeShareLink } from '../../../src/data/share/decode-share-link.ts';
import { encodeShareLink } from '../../../src/data/share/encode-share-link.ts';
import { linkPayload } from '../../../src/data/share/link-payload.ts';
import { boardArbitrary } from '../../support/arbitraries/board-arbitrary.ts';
import { damagedArbitrary } from '../../support/arbitraries/damaged-arbitrary.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');
const BOARD = boardOf({
  team: 'Customer Support',
  people: [personOf('amara', { openCases: 8 })],
  cases: [caseOf('4711', { owner: 'amara', pin: { reason: 'escalated', by: 'Lee', at: '2026-12-29T10:00:00Z' } })],
});
const STATUS = statusOf(HANDBOOK_POLICY, BOARD, assessBoard(HANDBOOK_POLICY, BOARD, NOW), NOW);
const RUNS = { numRuns: 1500 };

function packed(content: string | Uint8Array): string {
  return toBase64Url(deflateRawSync(content));
}

/** A text or its bytes with some of them replaced, left out or put in. */
function harmed(whole: string, unit: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const harm = fc.record({ at: fc.nat(whole.length), cut: fc.nat(6), put: fc.array(unit, { maxLength: 4 }) });
  return fc
    .array(harm, { minLength: 1, maxLength: 4 })
    .map((harms) =>
      harms.reduce((text, { at, cut, put }) => text.slice(0, at) + put.join('') + text.slice(at + cut), whole),
    );
}

const base64 = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const jsonText = fc.oneof(fc.json(), harmed(JSON.stringify(BOARD), fc.string({ maxLength: 1 })), anyText);
const damagedBoard = damagedArbitrary(BOARD).map((document) => JSON.stringify(document) ?? '');

const damagedLink = fc.oneof(
  anyText,
  harmed(packed(JSON.stringify(BOARD)), base64),
  fc.uint8Array({ maxLength: 300 }).map(toBase64Url),
  fc.uint8Array({ maxLength: 300 }).map(packed),
  jsonText.map(packed),
  damagedBoard.map(packed),
  damagedArbitrary(STATUS).map((document) => packed(JSON.stringify(document) ?? '')),
);

const damagedFile: fc.Arbitrary<BlobPart> = fc.oneof(
  jsonText,
  damagedBoard,
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
);

test('a damaged link is refused with a reason or gives a board that is whole', async () => {
  await fc.assert(
    fc.asyncProperty(damagedLink, async (payload) => {
      const read = await decodeShareLink(payload);

      if (!read.ok) expect(read.reason).toMatch(/\w+.*\.$/s);
      else if (read.kind === 'board')
        expect(await readBoardFile(exportFile(read.board, 0).blob)).toMatchObject({ ok: true });
      else expect(decodeStatus(read.status)).toMatchObject({ ok: true });
    }),
    RUNS,
  );
});

test('a damaged file is refused with a reason or gives a board that is whole', async () => {
  await fc.assert(
    fc.asyncProperty(damagedFile, async (content) => {
      const read = await readBoardFile(new Blob([content]));

      if (!read.ok) expect(read.reason).toMatch(/\w+.*\.$/s);
      else expect(await readBoardFile(exportFile(read.board, 0).blob)).toMatchObject({ ok: true });
    }),
    RUNS,
  );
});

test('any board comes out of a link and of a file as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(boardArbitrary(HANDBOOK_POLICY), async (board) => {
      const { hash } = await encodeShareLink(board);
      const fromLink = await decodeShareLink(linkPayload(hash) ?? '');
      const fromFile = await readBoardFile(exportFile(board, 0).blob);

      expect(fromLink).toEqual({ ok: true, kind: 'board', board, newer: false });
      expect(fromFile).toEqual({ ok: true, board, newer: false });
    }),
    { numRuns: 300 },
  );
});
