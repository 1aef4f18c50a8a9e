import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant } from '../../../src/core/clock/parse-instant.ts';

const FIRST = new Date('0000-01-01T00:00:00Z');
const LAST = new Date('9999-12-31T23:59:59.999Z');

test('[CLOCK-INSTANT] every instant from the year 0 to 9999 is read back from its ISO form', () => {
  fc.assert(
    fc.property(fc.date({ min: FIRST, max: LAST, noInvalidDate: true }), (date) => {
      expect(parseInstant(date.toISOString())).toBe(date.getTime());
    }),
  );
});

test('[CLOCK-INSTANT] any text gives an instant that can be written again, or nothing', () => {
  const digitsAndMarks = fc.string({ unit: fc.constantFrom(...'0123456789-:.+TZ '), maxLength: 31 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), digitsAndMarks), (text) => {
      const instant = parseInstant(text);
      if (instant !== null) expect(Number.isNaN(new Date(instant).getTime())).toBe(false);
    }),
  );
});
