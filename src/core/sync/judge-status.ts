import type { StoreTrouble } from './store-answer.ts';

const trouble = (
  sync: StoreTrouble['sync'],
  reason: string,
  advice: string,
  access: boolean = false,
): StoreTrouble => ({ kind: 'trouble', sync, reason, advice, access });

export const UNREACHABLE = trouble(
  'offline',
  'The store cannot be reached',
  'What you enter is kept here and sent when it answers again. If it never answers from this page, the store may not allow it (CORS).',
);

const KEPT = 'what you may have changed is kept here meanwhile.';
const ENTER = `Enter them in Settings; ${KEPT}`;
const ENTER_OTHERS = `Enter those of a user who may in Settings, or ask whoever runs the store; ${KEPT}`;
const LATER = 'What you enter is kept here and sent when the store is well again.';
const ASK = 'Ask whoever runs the store; what you changed is kept here.';

const KNOWN: Readonly<Record<number, StoreTrouble>> = {
  401: trouble('refused', 'The store asks for a user and password that it knows (401)', ENTER, true),
  403: trouble('refused', 'The store does not allow this to this user (403)', ENTER_OTHERS, true),
  405: trouble('refused', 'The store lets nobody write here (405)', ASK, true),
  407: trouble('refused', 'A proxy on the way wants a password (407)', ASK),
  413: trouble('refused', 'The board is larger than the store takes (413)', ASK),
  501: trouble('refused', 'The store cannot be written to at all (501)', ASK, true),
  507: trouble('refused', 'The store is full (507)', ASK),
};

/**
 * What a status that is neither success nor conflict means, in words: what passes by itself is "offline", what somebody
 * has to mend "refused", anything else "stale" (spec sharing, "What has gone wrong for others").
 *
 * @example judgeStatus(503).sync // 'offline'
 */
export function judgeStatus(status: number): StoreTrouble {
  const known = KNOWN[status];
  if (known) return known;
  if (status >= 500 || status === 408 || status === 425 || status === 429)
    return trouble('offline', `The store has trouble of its own (${status})`, LATER);
  return trouble('stale', `The store gave an answer that makes no sense here (${status})`, ASK);
}
