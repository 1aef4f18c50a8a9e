import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesToShare } from '../../../src/core/contingency/cases-to-share.ts';
import { escapePost } from '../../../src/core/contingency/escape-post.ts';
import { fillTemplate } from '../../../src/core/contingency/fill-template.ts';
import { fitPost } from '../../../src/core/contingency/fit-post.ts';
import { plainPost } from '../../../src/core/contingency/plain-post.ts';
import { slackPost } from '../../../src/core/contingency/slack-post.ts';
import { TEXT_LIMIT } from '../../../src/core/policy/primitives.ts';
import { caseWith } from '../../support/builders/case-with.ts';
import { queueOf } from '../../support/builders/queue-of.ts';

const BAD = [
  '<!channel>',
  '<!here|x>',
  '@here',
  '@channel',
  '@everyone',
  '@Here',
  '<@U123>',
  '<#C123>',
  '<https://a.b|c>',
  '[x](javascript:alert(1))',
  '<javascript:alert(1)|x>',
  '[x](https://a.b)',
  '**b**',
  '*b*',
  '_i_',
  '~s~',
  '`c`',
  '\\',
  '](https://a.b)',
  ')',
  '>',
  '- ',
  '{level}',
  '\n',
  '\n- ',
  ' ',
  '&',
  '<',
  '@',
];
const outside = fc
  .array(fc.oneof(fc.constantFrom(...BAD), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** What would call people, or be read as Slack's own. */
const CALLS = /@(?:here|channel|everyone)|<[!@#]/i;
const withoutGaps = (text: string): string => text.replaceAll('\u200B', '');
const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

test('[POST-OUTSIDE] outside text calls nobody and shows as it is, wherever a template puts it', () => {
  const templates = fc.constantFrom('{x}', 'Why: {x}', '**{x}**', '- {x} and {x}', '> {x}');
  fc.assert(
    fc.property(outside, templates, (text, template) => {
      fc.pre(!text.includes('\u200B'));
      const shown = onOneLine(text);
      fc.pre(shown !== '');
      const post = fillTemplate(template, { x: escapePost(text) });

      const plain = plainPost(post);
      const slack = slackPost(post);

      expect(plain).not.toMatch(CALLS);
      expect(slack).not.toMatch(CALLS);
      expect(slack).not.toContain('<');
      expect(withoutGaps(plain)).toBe(fillTemplate(template.replaceAll('**', ''), { x: shown }));
      expect(plain.split('\n')).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});

test('[POST-LINKS] [DRAFT-CASES] a case brings one link to its address at most, whatever its title and address are', () => {
  const address = fc.oneof(
    outside,
    outside.map((rest) => `https://desk.example.com/${rest}`),
    outside.map((rest) => `javascript:${rest}`),
  );
  fc.assert(
    fc.property(outside, address, (title, url) => {
      const queue = queueOf([caseWith({ id: '1', title, url, status: 'open', openedAt: '2026-12-29T08:00:00Z' })]);

      const post = casesToShare(queue, 3);

      expect(post.split('\n')).toHaveLength(1);
      expect(plainPost(post)).not.toMatch(CALLS);
      expect(slackPost(post)).not.toMatch(CALLS);
      const links = [...slackPost(post).matchAll(/<([^|>]*)/g)].map(([, to = '']) => to);
      expect(links.length <= 1 && links.every((to) => /^(?:https?:\/\/|mailto:)/i.test(to))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('[POST-FITS] a post that is fitted is no longer than a board may carry, and one that fits stays as it is', () => {
  fc.assert(
    fc.property(outside, fc.integer({ min: 1, max: 400 }), (text, times) => {
      const post = text.repeat(times);

      const fitted = fitPost(post);

      expect(fitted.length).toBeLessThanOrEqual(TEXT_LIMIT);
      if (post.length <= TEXT_LIMIT) expect(fitted).toBe(post);
    }),
  );
});
