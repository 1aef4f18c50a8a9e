import fc from 'fast-check';

type Damage = (bytes: Uint8Array) => Uint8Array;

const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** A place in bytes whose length is not known yet, as a share of it. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);

const WOUNDS = [
  '"',
  '""',
  '",',
  ';',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\uFEFF',
  '{',
  ']',
  '\\u12',
  'constructor',
  '__proto__',
];

const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (end): Damage =>
      (bytes) =>
        bytes.slice(0, at(bytes, end)),
  ),
  place.map(
    (start): Damage =>
      (bytes) =>
        bytes.slice(at(bytes, start)),
  ),
  fc.tuple(place, place).map(([from, to]): Damage => (bytes) => {
    const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
    return join(bytes.slice(0, start), bytes.slice(end));
  }),
  fc.tuple(place, place).map(([from, to]): Damage => (bytes) => {
    const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
    return join(bytes.slice(0, end), bytes.slice(start));
  }),
  fc.tuple(place, fc.nat(255)).map(([where, byte]): Damage => (bytes) => {
    const changed = bytes.slice();
    if (changed.length > 0) changed[Math.min(at(bytes, where), changed.length - 1)] = byte;
    return changed;
  }),
  fc.tuple(place, fc.constantFrom(...WOUNDS)).map(
    ([where, text]): Damage =>
      (bytes) =>
        join(bytes.slice(0, at(bytes, where)), new TextEncoder().encode(text), bytes.slice(at(bytes, where))),
  ),
);

/** Bytes of one of several files, damaged one to four times: cut, doubled, a byte changed, something put in. */
export function damagedBytesArbitrary(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const wounds = fc.array(damage, { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...files), wounds)
    .map(([file, all]) => all.reduce((bytes, hurt) => hurt(bytes), file));
}
