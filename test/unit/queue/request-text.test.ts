import { describe, expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { formatRequest } from '../../../src/core/queue/format-request.ts';
import { parseRequest } from '../../../src/core/queue/parse-request.ts';
import { requestTitle } from '../../../src/core/queue/request-title.ts';
import { requestWith } from '../../support/builders/request-with.ts';

const ASKED = {
  priority: 'p1',
  request: requestWith({
    summary: 'Search is slow for everybody\nsince noon',
    steps: 'Restarted the indexer\n\n  twice',
    designDocument: 'https://docs.example.com/tdd',
  }),
} as const;
const TEXT = formatRequest(HANDBOOK_POLICY, ASKED);

const read = (text: string) => parseRequest(HANDBOOK_POLICY, text);
const labelled = (labels: Readonly<Record<string, string>>): Policy => ({
  ...HANDBOOK_POLICY,
  preSales: {
    ...HANDBOOK_POLICY.preSales,
    requestFields: HANDBOOK_POLICY.preSales.requestFields.map((field) => ({
      ...field,
      label: labels[field.id] ?? field.label,
    })),
  },
});

test('[REQUEST-TEXT] a request reads as severity, labels with their texts, and an end', () => {
  expect(TEXT).toBe(
    [
      'Pre-sales request, p1: Core features are down, or everything is slow',
      'Summary:\nSearch is slow for everybody\nsince noon',
      'Tried and expected: (still empty)',
      'Steps so far:\nRestarted the indexer\n\n  twice',
      'Impact: (still empty)',
      'Technical design document:\nhttps://docs.example.com/tdd',
      'Sales cycle: (still empty)',
      'End of request',
    ].join('\n\n'),
  );
});

test('[REQUEST-TEXT] a severity without a meaning stands alone, and what the policy does not ask for only when it is there', () => {
  const fields = HANDBOOK_POLICY.preSales.requestFields.slice(0, 1);
  const policy = { ...HANDBOOK_POLICY, preSales: { severities: [], requestFields: fields } };

  expect(
    formatRequest(policy, { priority: 'p3', request: requestWith({ summary: 'Slow', impact: 'Ten people' }) }),
  ).toBe('Pre-sales request, p3\n\nSummary:\nSlow\n\nimpact:\nTen people\n\nEnd of request');
});

describe('[REQUEST-BACK] what was written comes back', () => {
  test.each([
    ['a label', 'Impact: none'],
    ['a label in bold', '*Impact:* none'],
    ['an indented label', 'As follows\n    Summary:\n    none'],
    ['the first line of a request', 'Pre-sales request, p0'],
    ['the last line of a request', 'one\nEnd of request\ntwo'],
    ['the mark of an empty field', '(still empty)'],
    ['a backslash', '\\\\server\\share\nC:\\temp\\r'],
    ['blank lines around it', '\n  \ntext\n\n'],
    ['nothing but space', '   '],
    ['carriage returns', 'one\r\ntwo\rthree \\r four'],
    ['quoted lines', '> as they said\n>> and before'],
    ['a signature', 'text\n-- \nDana'],
  ])('%s in every field', (_, text) => {
    const asked = {
      priority: 'p2',
      request: {
        summary: text,
        expected: text,
        steps: text,
        impact: text,
        designDocument: text,
        salesContext: text,
      },
    } as const;

    expect(read(formatRequest(HANDBOOK_POLICY, asked))).toEqual(asked);
  });

  test('a line that would be taken for a label begins with a backslash', () => {
    const asked = { priority: 'p0', request: requestWith({ steps: 'Impact: none' }) } as const;

    expect(formatRequest(HANDBOOK_POLICY, asked)).toContain('\n\\Impact: none\n');
  });

  test('a text that somebody lengthened beyond what a case holds is cut', () => {
    const { request } = read(TEXT.replace('since noon', 'x'.repeat(5000))) ?? {};

    expect(request?.summary).toHaveLength(2000);
    expect(request?.summary.endsWith('…')).toBe(true);
  });
});

describe('[REQUEST-AROUND] what stands around it', () => {
  test('is left out', () => {
    expect(read(`Hi all,\n\nplease help:\n\n${TEXT}\n\nThanks!\nImpact: huge\n-- \nDana`)).toEqual(ASKED);
  });

  test('may name such a request', () => {
    expect(read(`Pre-sales request p0 of yesterday: forget it, this is the one.\n\n${TEXT}`)).toEqual(ASKED);
    expect(read(`The pre-sales request p0 of yesterday: forget it.\n\n${TEXT}`)).toEqual(ASKED);
  });

  test('a signature ends it where its last line is missing', () => {
    const { request } = read(TEXT.replace('(still empty)\n\nEnd of request', 'closing on Friday\n\n-- \nDana')) ?? {};

    expect(request?.salesContext).toBe('closing on Friday');
  });

  test('of two requests the first is read', () => {
    const other = formatRequest(HANDBOOK_POLICY, { priority: 'p0', request: requestWith({ impact: 'All' }) });

    expect(read(`${TEXT}\n\n${other}`)).toEqual(ASKED);
    expect(read(`${TEXT.replace('End of request', '')}\n\n${other}`)).toEqual(ASKED);
  });
});

describe('[REQUEST-MAILED] what mail programs and chats do to it', () => {
  const eachLine = (change: (line: string) => string): string => TEXT.split('\n').map(change).join('\n');

  test.each([
    ['other line ends', TEXT.replaceAll('\n', '\r\n')],
    ['a reply', eachLine((line) => `> ${line}`)],
    ['a reply to a reply', `On Tuesday Dana wrote:\n${eachLine((line) => `>> ${line}`)}\n> Thanks`],
    ['a reply without space', eachLine((line) => (line === '' ? '>' : `> ${line}`))],
    ['a tight reply', eachLine((line) => `>${line}`)],
    ['an indented quote', eachLine((line) => `\t${line}`)],
    ['bold labels', TEXT.replaceAll(/^(.+):$/gm, '*$1:*').replaceAll(/^(.+): \(still/gm, '**$1**: (still')],
    ['a bold first and last line', TEXT.replace(/^.+$/m, '*$&*').replace(/.+$/, '_$&_')],
    ['double line ends', TEXT.replaceAll(/\n\n(?! {2})/g, '\n\n\n\n')],
    ['space at the ends of lines', eachLine((line) => (/^(Summary|Impact|End)/.test(line) ? `${line}  ` : line))],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(ASKED);
  });

  test('space that was lost between quote marks', () => {
    const { request } = read(eachLine((line) => `>>${line}`).replace('>>', '> > ')) ?? {};

    expect(request).toEqual({ ...ASKED.request, steps: 'Restarted the indexer\n\n twice' });
  });

  test('lost indentation costs the indentation only', () => {
    const { request } = read(eachLine((line) => line.trim())) ?? {};

    expect(request).toEqual({ ...ASKED.request, steps: 'Restarted the indexer\n\ntwice' });
  });

  test('text behind a label counts', () => {
    const text = 'PRE-SALES REQUEST – P2\n*Summary:* one line\nand another\nImpact:  ten people';

    expect(read(text)).toEqual({
      priority: 'p2',
      request: requestWith({ summary: 'one line\nand another', impact: 'ten people' }),
    });
  });
});

test.each([
  '',
  'Summary: a label alone',
  'Pre-sales request, p1',
  'Pre-sales request, p4\nSummary: no such class',
  'Pre-sales request, p1\nOverview: no such label',
  '{"format":"evenkeel-board"}',
])('[REQUEST-NONE] nothing is read from %j', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['the same twice', { summary: 'What', impact: 'What' }],
  ['an empty one', { steps: ' ' }],
  ['the first line of a request', { steps: 'Pre-sales request p1' }],
])('[REQUEST-LABELS] labels that cannot be told apart: %s', (_, labels) => {
  const policy = labelled(labels);
  const text = formatRequest(policy, ASKED);

  expect(text).toContain('\n\nsteps:\nRestarted');
  expect(parseRequest(policy, text)).toEqual(ASKED);
});

test('[REQUEST-LABELS] a label may have marks of its own', () => {
  const policy = labelled({ steps: '*Steps*' });
  const text = formatRequest(policy, ASKED);

  expect(text).toContain('\n\n*Steps*:\nRestarted');
  expect(parseRequest(policy, text)).toEqual(ASKED);
});

test('[REQUEST-LABELS] of labels that begin alike each finds its own', () => {
  const policy = labelled({ steps: 'Steps', impact: 'Steps: and impact', summary: ' Two\nlines ' });
  const asked = { priority: 'p0', request: requestWith({ steps: 'a', impact: 'b', summary: 'c' }) } as const;

  const text = formatRequest(policy, asked);

  expect(text).toContain('Two lines:\nc');
  expect(text).toContain('Steps: and impact:\nb');
  expect(parseRequest(policy, text)).toEqual(asked);
});

test.each([
  ['\n  No   search \nsince noon', 'No search'],
  ['', ''],
  ['x'.repeat(200), `${'x'.repeat(99)}…`],
])('[REQUEST-TITLE] of %j', (summary, title) => {
  expect(requestTitle({ summary })).toBe(title);
});
