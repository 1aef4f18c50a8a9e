import type { Policy } from '../policy/policy.ts';
import { formatRequest } from './format-request.ts';
import { requestTitle } from './request-title.ts';
import type { CERequest } from './request/ce-request.ts';

/** Longer addresses are cut, or not opened at all, by some mail programs and browsers; in characters. */
const LONGEST = 1900;

/** The e-mail as an address that opens a mail program, or why there is none, for people. */
export type RequestMail = { readonly ok: true; readonly href: string } | { readonly ok: false; readonly why: string };

const ADDRESS = /^[^\s@<>()[\]\\,;:"?&#%]+@[^\s@<>()[\]\\,;:"?&#%]+$/;
const HALF_LETTER = /\p{Surrogate}/gu;
const count = new Intl.NumberFormat('en');

const encode = (text: string): string =>
  encodeURIComponent(text.replace(HALF_LETTER, '\u{FFFD}').replaceAll(/\r\n|\r|\n/g, '\r\n'));

/**
 * A CE's request as the draft of an e-mail to support (handbook page 002). None where its address would be longer than mail
 * programs take (1,900 characters): a request is never cut. None without an e-mail address of support.
 *
 * @example requestMail(policy, asked) // { ok: true, href: 'mailto:support@…?subject=…&body=…' }
 */
export function requestMail(policy: Pick<Policy, 'preSales' | 'channels'>, asked: CERequest): RequestMail {
  const address = policy.channels.email.trim();
  if (!ADDRESS.test(address)) return { ok: false, why: 'Support has no e-mail address here.' };
  const title = requestTitle(asked.request);
  const subject = `Pre-sales request, ${asked.priority}${title === '' ? '' : `: ${title}`}`;
  const to = encode(address).replace('%40', '@');
  const href = `mailto:${to}?subject=${encode(subject)}&body=${encode(formatRequest(policy, asked))}`;
  if (href.length <= LONGEST) return { ok: true, href };
  const size = `${count.format(href.length)} characters as a link, and mail programs take ${count.format(LONGEST)}`;
  return { ok: false, why: `Too long to hand over to a mail program: ${size}. Copy it and paste it into your e-mail.` };
}
