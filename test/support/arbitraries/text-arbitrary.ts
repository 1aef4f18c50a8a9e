import fc from 'fast-check';

const FIRST = Date.parse('2026-11-20T00:00:00Z');
const LAST = Date.parse('2027-01-20T00:00:00Z');

/** Text as people type it: letters of many alphabets, punctuation, markup, nothing. */
export const textArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '<b>bold</b>', 'Zoë Ångström', '=1+1', 'a,b;"c"\nd', '10:00 UTC') },
);

/** Text that is not blank: a name, a reason. */
export const wordsArbitrary: fc.Arbitrary<string> = textArbitrary.filter((text) => text.trim() !== '');

/** An id as help desks give them; numbers, words, and pairs that sort differently by number, by code unit and by alphabet. */
export const idArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(99_999).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('9', '10', 'Z', 'a', 'é', 'z', '\u{1F600}', '\uFFFD', 'PROJ-2', 'PROJ-10') },
);

/** A UTC instant around a year's end; whole hours are common, so that times meet. */
export const instantArbitrary: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: FIRST / 3_600_000, max: LAST / 3_600_000 }).map((hours) => hours * 3_600_000),
    fc.integer({ min: FIRST, max: LAST }),
  )
  .map((at) => new Date(at).toISOString());

/** A calendar day around a year's end. */
export const dayArbitrary: fc.Arbitrary<string> = instantArbitrary.map((at) => at.slice(0, 10));
