import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/core/board/case.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { PRIORITIES } from '../../../src/core/policy/primitives.ts';
import { formatRequest } from '../../../src/core/queue/format-request.ts';
import { parseRequest } from '../../../src/core/queue/parse-request.ts';
import { requestWith } from '../../support/builders/request-with.ts';

const FIELDS = HANDBOOK_POLICY.preSales.requestFields;

// What could be taken for a part of the text's own.
const traps = fc.constantFrom(
  ...FIELDS.map(({ label }) => `${label}:`),
  'Impact: none',
  '*Impact:*',
  '  Sales cycle :',
  'Pre-sales request, p0',
  'End of request',
  '(still empty)',
  '\\',
  '\\r',
  '> quoted',
  '>',
  '-- ',
  '    code()',
  ' ',
  '\t',
  '',
  'word\r',
  '\u{2028}',
);
const line = fc.oneof(
  traps,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.tuple(traps, traps).map((two) => two.join('')),
);
const text = fc
  .array(line, { maxLength: 5 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));
const requestOf = (each: fc.Arbitrary<string>): fc.Arbitrary<CaseRequest> =>
  fc.record({
    summary: each,
    expected: each,
    steps: each,
    impact: each,
    designDocument: each,
    salesContext: each,
  });
const askedWith = (each: fc.Arbitrary<string>) =>
  fc.record({ priority: fc.constantFrom(...PRIORITIES), request: requestOf(each) });
const asked = askedWith(text);

const label = fc.oneof(
  traps,
  fc.constantFrom('Summary', 'Steps', 'Steps: so far', 'summary'),
  fc.string({ maxLength: 8 }),
);
const policies: fc.Arbitrary<Policy> = fc
  .tuple(fc.subarray(FIELDS.map(({ id }) => id)), fc.array(label, { minLength: 6, maxLength: 6 }))
  .map(([ids, labels]) => {
    const requestFields = ids.map((id, at) => ({ id, label: labels[at] ?? '', hint: '' }));
    return { ...HANDBOOK_POLICY, preSales: { ...HANDBOOK_POLICY.preSales, requestFields } };
  });

test('[REQUEST-BACK] whatever was written is read back', () => {
  fc.assert(
    fc.property(asked, (one) => {
      expect(parseRequest(HANDBOOK_POLICY, formatRequest(HANDBOOK_POLICY, one))).toEqual(one);
    }),
  );
});

test('[REQUEST-LABELS] [REQUEST-BACK] under a policy of any labels, too', () => {
  fc.assert(
    fc.property(policies, asked, (policy, one) => {
      const { requestFields } = policy.preSales;
      const read = parseRequest(policy, formatRequest(policy, one));
      const isEmpty = requestFields.length === 0 && Object.values(one.request).every((each) => each === '');

      expect(read).toEqual(isEmpty ? null : one);
    }),
  );
});

test('[REQUEST-AROUND] [REQUEST-MAILED] in a quoted reply among other words, with the line ends of another system', () => {
  const words = fc.array(fc.constantFrom('Hi,', '', 'Impact: none', '-- ', 'End of request', '> so'), { maxLength: 4 });
  const quotes = fc.constantFrom('', '> ', '>', '>> ', '> > ', '    ', '\t> ');
  fc.assert(
    fc.property(asked, words, words, quotes, fc.constantFrom('\n', '\r\n'), (one, before, after, quote, end) => {
      const lines = formatRequest(HANDBOOK_POLICY, one).split('\n');
      const quoted = lines.map((each) => (each === '' ? quote.trimEnd() : `${quote}${each}`));
      const mailed = [...before, ...quoted, ...after].join(end);

      expect(parseRequest(HANDBOOK_POLICY, mailed)).toEqual(one);
    }),
  );
});

test('[REQUEST-MAILED] where space around lines is lost, nothing else is', () => {
  const bare = (each: string): string =>
    each
      .split('\n')
      .map((one) => one.trim())
      .join('\n')
      .trim();
  fc.assert(
    fc.property(asked, (one) => {
      const mailed = formatRequest(HANDBOOK_POLICY, one)
        .split('\n')
        .map((each) => each.trim())
        .join('\n');
      const read = parseRequest(HANDBOOK_POLICY, mailed);

      expect(Object.values(read?.request ?? {}).map(bare)).toEqual(Object.values(one.request).map(bare));
      expect(read?.priority).toBe(one.priority);
    }),
    // A backslash behind space that was lost.
    { examples: [[{ priority: 'p0', request: requestWith({ impact: '\t\\' }) }]] },
  );
});

test('[REQUEST-NONE] nothing that is pasted fails, and what is found fits a case', () => {
  const scraps = fc.array(fc.oneof(line, fc.string({ unit: 'binary', minLength: 1000, maxLength: 3000 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(scraps, fc.constantFrom('\n', '\r', '\r\n'), (lines, end) => {
      const read = parseRequest(HANDBOOK_POLICY, ['Pre-sales request, p1', ...lines].join(end));

      expect(Object.values(read?.request ?? {}).filter((each) => each.length > 2000)).toEqual([]);
    }),
  );
});
