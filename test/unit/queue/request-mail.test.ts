import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { formatRequest } from '../../../src/core/queue/format-request.ts';
import { requestMail } from '../../../src/core/queue/request-mail.ts';
import { requestWith } from '../../support/builders/request-with.ts';

const asking = (summary: string) => ({ priority: 'p1', request: requestWith({ summary }) }) as const;
const hrefOf = (summary: string): URL => {
  const mail = requestMail(HANDBOOK_POLICY, asking(summary));
  if (!mail.ok) throw new Error(mail.why);
  return new URL(mail.href);
};

test('[REQUEST-MAIL] the draft goes to support with the whole text, under what it is about', () => {
  const asked = asking('Search & replace: 100 % slow?\nsince #noon');

  const mail = hrefOf(asked.request.summary);

  expect(mail.protocol).toBe('mailto:');
  expect(mail.pathname).toBe('support@sourcegraph.com');
  expect(mail.searchParams.get('subject')).toBe('Pre-sales request, p1: Search & replace: 100 % slow?');
  expect(mail.searchParams.get('body')).toBe(formatRequest(HANDBOOK_POLICY, asked).replaceAll('\n', '\r\n'));
});

test('[REQUEST-MAIL] without a summary the subject is the severity', () => {
  expect(hrefOf('').searchParams.get('subject')).toBe('Pre-sales request, p1');
});

test('[REQUEST-MAIL] half a letter does not break it', () => {
  expect(hrefOf('a\u{D800}b').searchParams.get('body')).toContain('a\u{FFFD}b');
});

test('[REQUEST-MAIL] a link that mail programs would cut is not offered, and it says why', () => {
  const longest = 'x'
    .repeat(5000)
    .split('')
    .findIndex((_, length) => !requestMail(HANDBOOK_POLICY, asking('x'.repeat(length))).ok);
  const last = requestMail(HANDBOOK_POLICY, asking('x'.repeat(longest - 1)));

  expect(last.ok && last.href.length).toBe(1900);
  expect(requestMail(HANDBOOK_POLICY, asking('x'.repeat(longest)))).toEqual({
    ok: false,
    why: 'Too long to hand over to a mail program: 1,901 characters as a link, and mail programs take 1,900. Copy it and paste it into your e-mail.',
  });
});

test.each(['', 'support', 'a@b@c', 'support@example.com?bcc=x@example.com', 'a b@example.com'])(
  '[REQUEST-MAIL] there is none to “%s”',
  (email) => {
    const policy = { ...HANDBOOK_POLICY, channels: { ...HANDBOOK_POLICY.channels, email } };

    expect(requestMail(policy, asking('Slow'))).toEqual({ ok: false, why: 'Support has no e-mail address here.' });
  },
);
