import { describe, expect, test } from 'vitest';
import { escapePost } from '../../../src/core/contingency/escape-post.ts';
import { fillTemplate } from '../../../src/core/contingency/fill-template.ts';
import { fitPost } from '../../../src/core/contingency/fit-post.ts';
import { plainPost } from '../../../src/core/contingency/plain-post.ts';
import { slackPost } from '../../../src/core/contingency/slack-post.ts';

const APART = '\u200B';

describe('[POST-TEMPLATE] words in braces are filled in', () => {
  test('each wherever it stands', () => {
    expect(fillTemplate('{region} at {level}, {region}', { region: 'EMEA', level: '4' })).toBe('EMEA at 4, EMEA');
  });

  test('a line falls away whose words are all empty, not one that has another', () => {
    const template = 'Level {level}\nWhy: {reason}\n{level}{reason}\nAs ever.';

    expect(fillTemplate(template, { level: '4', reason: '' })).toBe('Level 4\n4\nAs ever.');
  });

  test('a word that is not known stays as it stands', () => {
    expect(fillTemplate('{regoin} {constructor}', { region: 'EMEA' })).toBe('{regoin} {constructor}');
    expect(fillTemplate('{regoin}: {reason}', { reason: '' })).toBe('');
  });

  test('what is filled in is not looked into again', () => {
    expect(fillTemplate('{reason}', { reason: '{level} $& {reason}', level: '4' })).toBe('{level} $& {reason}');
  });
});

describe('[POST-PLAIN] a post as plain text', () => {
  test.each([
    ['**Level 4** now', 'Level 4 now'],
    ['- one\n- two', '- one\n- two'],
    ['[Search is down](https://desk.example.com/1)', 'Search is down (https://desk.example.com/1)'],
    ['[https://a.example](https://a.example)', 'https://a.example'],
    ['**[mail](mailto:us@example.com)**', 'mail (mailto:us@example.com)'],
    ['a & b < c', 'a & b < c'],
    ['2 * 3 ** 4', '2 * 3 ** 4'],
    ['\\*\\*not bold\\*\\* \\[no\\](link)', '**not bold** [no](link)'],
    ['a lone \\', 'a lone \\'],
  ])('%s', (post, plain) => {
    expect(plainPost(post)).toBe(plain);
  });
});

describe('[POST-SLACK] a post in Slack’s own markup', () => {
  test.each([
    ['**Level 4** now', '*Level 4* now'],
    ['- one\n- two - three', '• one\n• two - three'],
    [
      '[Search & find](https://desk.example.com/1?a=1&b=2)',
      '<https://desk.example.com/1?a=1&amp;b=2|Search &amp; find>',
    ],
    ['[a|b](https://example.com/a|b)', '<https://example.com/a%7Cb|a|b>'],
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    ['<!channel> <@U1> <https://example.com|x>', '&lt;!channel&gt; &lt;@U1&gt; &lt;https://example.com|x&gt;'],
    ['what a triager writes to @here stays', 'what a triager writes to @here stays'],
  ])('%s', (post, slack) => {
    expect(slackPost(post)).toBe(slack);
  });
});

describe('[POST-LINKS] links go to http, https and mailto; others stay text', () => {
  test.each(['[x](javascript:alert(1))', '[x](data:text/html,x)', '[x](//example.com)', '[x](https://a b)', '[x]()'])(
    '%s',
    (post) => {
      expect(plainPost(post)).toBe(post);
      expect(slackPost(post)).toBe(post);
    },
  );
});

describe('[POST-OUTSIDE] outside text is shown as it is', () => {
  test.each([
    ['**down**', '**down**'],
    ['[click](https://evil.example)', '[click](https://evil.example)'],
    ['C:\\temp [BUG] snake_case', 'C:\\temp [BUG] snake_case'],
    ['- no list', '- no list'],
    ['two\nlines  and more', 'two lines and more'],
  ])('%s', (text, shown) => {
    expect(plainPost(escapePost(text))).toBe(shown);
  });

  test.each([
    ['@here', `@${APART}here`, `@${APART}here`],
    ['@Channel, @everyone', `@${APART}Channel, @${APART}everyone`, `@${APART}Channel, @${APART}everyone`],
    ['<!channel>', `<${APART}!channel>`, '&lt;!channel&gt;'],
    ['<@U123>', `<${APART}@U123>`, '&lt;@U123&gt;'],
    ['lee@example.com, 1 < 2', 'lee@example.com, 1 < 2', 'lee@example.com, 1 &lt; 2'],
    ['*b* _i_ ~s~', '*b* _i_ ~s~', `*${APART}b*${APART} _${APART}i_${APART} ~${APART}s~${APART}`],
    ['> quoted', '> quoted', '&gt; quoted'],
  ])('%s calls nobody and is no markup', (text, plain, slack) => {
    expect(plainPost(escapePost(text))).toBe(plain);
    expect(slackPost(escapePost(text))).toBe(slack);
  });

  test('its words stay as they are written where nothing has to be done', () => {
    expect(escapePost('Year-end holidays: 3 of 9 away (see plan), R&D too.')).toBe(
      'Year-end holidays: 3 of 9 away (see plan), R&D too.',
    );
  });
});

describe('[POST-FITS] a post is no longer than a board may carry', () => {
  test('whole lines are kept', () => {
    const line = 'x'.repeat(900);

    expect(fitPost([line, line].join('\n'))).toBe(`${line}\n${line}`);
    expect(fitPost([line, line, line].join('\n'))).toBe(`${line}\n${line}\n…`);
  });

  test('a first line that is too long is cut between characters', () => {
    expect(fitPost('x'.repeat(2001))).toBe(`${'x'.repeat(1998)}…`);
    expect(fitPost(`${'x'.repeat(1997)}\\**y`)).toBe(`${'x'.repeat(1997)}…`);
    expect(fitPost(`${'x'.repeat(1997)}😀xxxx`)).toBe(`${'x'.repeat(1997)}…`);
  });
});
