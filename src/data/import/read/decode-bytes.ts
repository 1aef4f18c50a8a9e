import type { SourceEncoding } from '../../../core/import/import-preview.ts';
import { ENCODINGS } from './encodings.ts';
import { findBinaryKind } from './find-binary-kind.ts';
import { guessEncoding } from './guess-encoding.ts';
import { ImportRefusal } from '../import-refusal.ts';

const LOOKED_AROUND = 40;
const EXAMPLE_LENGTH = 24;
const CONTROLS_LOOKED_AT = 4096;
const CONTROL_SHARE = 0.1;
const CONTROL = /[^\P{Cc}\t\n\r\f]/gu;

/** The bytes around the first one that is not plain ASCII; encodings differ only from there on. */
function firstDoubtfulBytes(bytes: Uint8Array): Uint8Array {
  const at = bytes.findIndex((byte) => byte > 0x7f);
  if (at < 0) return bytes.subarray(0, 0);
  const lineStart = bytes.lastIndexOf(0x0a, at) + 1;
  return bytes.subarray(Math.max(lineStart, at - LOOKED_AROUND / 2), at + LOOKED_AROUND);
}

function exampleIn(bytes: Uint8Array, name: string): string {
  const text = new TextDecoder(name).decode(bytes);
  const at = [...text].findIndex((character) => (character.codePointAt(0) ?? 0) > 0x7f);
  const before =
    [...text]
      .slice(0, at)
      .join('')
      .split(/[\s,;|"\t]/)
      .at(-1) ?? '';
  const rest =
    [...text]
      .slice(at)
      .join('')
      .split(/[\n\r,;|"\t]/)[0] ?? '';
  return `${before}${rest}`.slice(0, EXAMPLE_LENGTH);
}

function otherEncodings(bytes: Uint8Array): SourceEncoding['others'] {
  const doubtful = firstDoubtfulBytes(bytes);
  const exampleAs = (name: string): string => (doubtful.length === 0 ? '' : exampleIn(doubtful, name));
  return ENCODINGS.map(({ name, label }) => ({ name, label, example: exampleAs(name) }));
}

/** Bytes of a program or a picture decode to something, too, but not to words. */
function isGarbage(text: string): boolean {
  const head = text.slice(0, CONTROLS_LOOKED_AT);
  return [...head.matchAll(CONTROL)].length > head.length * CONTROL_SHARE;
}

/**
 * Turns the bytes of a file into text. A byte-order mark is dropped; line ends become `\n`. Without a mark and where
 * UTF-8 does not fit, the encoding is a guess and the others come along, each with how the first words in doubt read.
 *
 * @throws {ImportRefusal} for files that hold no text
 */
export function decodeBytes(bytes: Uint8Array, chosen?: string): { text: string; encoding: SourceEncoding | null } {
  const binary = findBinaryKind(bytes);
  if (binary !== null) throw new ImportRefusal(`This is ${binary}, not text. Export it as CSV or JSON first.`);
  const guess = guessEncoding(bytes);
  const name = chosen ?? guess.name;
  const because = chosen === undefined || chosen === guess.name ? guess.because : 'chosen';
  const inDoubt = guess.because === 'guess' || because === 'chosen';
  const text = new TextDecoder(name).decode(bytes);
  if (isGarbage(text)) throw new ImportRefusal('This file holds no text that could be a table.');
  return { text, encoding: { name, because, others: inDoubt ? otherEncodings(bytes) : [] } };
}
