import fc from 'fast-check';
import { damagedArbitrary } from './damaged-arbitrary.ts';

/** The JSON of a document, damaged: in its values, in its letters, cut off, or another thing altogether. */
export function damagedTextArbitrary(document: unknown): fc.Arbitrary<string> {
  const text = JSON.stringify(document);
  const harm = fc.record({ at: fc.nat(text.length), cut: fc.nat(6), put: fc.string({ maxLength: 4 }) });
  return fc.oneof(
    { weight: 4, arbitrary: damagedArbitrary(document).map((value) => JSON.stringify(value) ?? '') },
    { weight: 2, arbitrary: harm.map(({ at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut)) },
    { weight: 1, arbitrary: fc.nat(text.length).map((length) => text.slice(0, length)) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  );
}
