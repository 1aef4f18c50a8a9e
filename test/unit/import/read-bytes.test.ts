import { expect, test } from 'vitest';
import { ImportRefusal } from '../../../src/data/import/import-refusal.ts';
import { decodeBytes } from '../../../src/data/import/read/decode-bytes.ts';
import { casePreview, importInto, sampleExport } from '../../support/import-into.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { createSession } from '../../../src/data/import/session/create-session.ts';

const TEXT = 'id;title\n1;Café fermé\n';
const utf16 = (text: string, mark: number[], swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from([...mark, ...(swap ? bytes.swap16() : bytes)]);
};

test.each([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', 'marked'],
  ['plain UTF-8', Buffer.from(TEXT), 'utf-8', 'valid'],
  ['UTF-16 with a mark, little endian', utf16(TEXT, [0xff, 0xfe], false), 'utf-16le', 'marked'],
  ['UTF-16 with a mark, big endian', utf16(TEXT, [0xfe, 0xff], true), 'utf-16be', 'marked'],
  ['UTF-16 without a mark', utf16(TEXT, [], false), 'utf-16le', 'guess'],
  ['Latin-1', Buffer.from(TEXT, 'latin1'), 'windows-1252', 'guess'],
])('[IMPORT-ENCODING] %s is read as what it is', (_name, bytes, name, because) => {
  const { text, encoding } = decodeBytes(bytes);

  expect(text).toBe(TEXT);
  expect(encoding).toMatchObject({ name, because });
});

test('[IMPORT-ENCODING] a guess shows how the first doubtful word reads otherwise, and gives way to a choice', () => {
  const greek = Uint8Array.from([...Buffer.from('id,name\n1,'), 0xcb, 0xe5, 0xf9, 0xed, 0x0a]);

  const guessed = decodeBytes(greek);
  const chosen = decodeBytes(greek, 'iso-8859-7');

  expect(guessed.encoding?.others).toContainEqual({ name: 'iso-8859-7', label: 'Greek (ISO 8859-7)', example: 'Λεων' });
  expect(guessed.encoding?.others).toContainEqual(expect.objectContaining({ name: 'windows-1252', example: 'Ëåùí' }));
  expect(chosen.text).toBe('id,name\n1,Λεων\n');
  expect(chosen.encoding).toMatchObject({ name: 'iso-8859-7', because: 'chosen' });
});

test('[IMPORT-ENCODING] nothing is in doubt about valid UTF-8', () => {
  expect(decodeBytes(Buffer.from(TEXT)).encoding?.others).toEqual([]);
});

test('[IMPORT-ENCODING] an old French help desk in Latin-1 arrives with its accents', () => {
  const { after } = importInto(sampleExport('french-export.csv'), { board: importBoard() });

  expect(after.cases.map(({ title }) => title)).toEqual([
    'Réinitialisation du mot de passe',
    "Accès refusé à l'intranet",
    'Écran noir',
  ]);
});

test('[IMPORT-ENCODING] a byte-order mark does not become part of the first column', () => {
  const imported = importInto(sampleExport('bom.csv'), { board: importBoard() });

  expect(casePreview(imported).headers).toEqual(['id', 'title', 'status']);
  expect(imported.after.cases).toMatchObject([{ id: '1', title: '中国人', status: 'open' }]);
});

test.each([
  ['an Excel workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'an Excel workbook'],
  ['a PDF', [...Buffer.from('%PDF-1.7')], 'a PDF'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'a picture'],
  ['machine code', [0x01, 0x02, 0x03, 0x04, 0x05, 0x06], 'no text'],
])('[IMPORT-ENCODING] [IMPORT-REASON] %s is refused as what it is', (_name, bytes, words) => {
  const read = (): unknown => decodeBytes(Uint8Array.from(bytes));

  expect(read).toThrow(ImportRefusal);
  expect(read).toThrow(words);
});

test('[IMPORT-LIMITS] all files together take up to 100,000 rows; the one beyond is left out and says so', () => {
  const session = createSession();
  const rows = (count: number): string => `id,title,status\n${'7,x,open\n'.repeat(count)}`;
  session.read({ source: 'a.csv', content: rows(60_000), choice: {} });

  const { sources, tables } = session.read({ source: 'b.csv', content: rows(40_001), choice: {} });

  expect(tables.map(({ source }) => source)).toEqual(['a.csv']);
  expect(sources[1]?.refused).toContain('100,000 rows');
});
