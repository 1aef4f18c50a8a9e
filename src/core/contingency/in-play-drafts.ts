import type { Board } from '../board/board.ts';
import type { Announcement } from '../board/record.ts';
import { formatUtcMoment } from '../clock/format-utc-moment.ts';
import type { Policy } from '../policy/policy.ts';
import { draftFrom, type DraftParts } from './draft-from.ts';
import { draftKey } from './draft-key.ts';
import type { Draft } from './draft.ts';
import { escapePost } from './escape-post.ts';
import { fillTemplate } from './fill-template.ts';
import { toldWords } from './told-words.ts';

const ABOUT_ALL = {
  region: null,
  level: null,
  contingencies: [],
  checkIn: null,
  until: null,
  alsoTold: [],
  question: false,
} satisfies Partial<DraftParts>;

function isAboutPlay({ kind, region, contingency, contingencies }: Announcement): boolean {
  if (kind === 'in-play') return true;
  return kind === 'stand-down' && region === null && contingency === null && contingencies.length === 0;
}

/** The last word to each channel about the levels being in play at all. */
function wordsAboutPlay({ announcements }: Pick<Board, 'announcements'>): Map<string, Announcement> {
  return new Map(
    toldWords(announcements)
      .filter(isAboutPlay)
      .map((word) => [word.channel, word]),
  );
}

/** The wording for a channel; both where the team is announced to in its own channel. */
function wording({ channels }: Policy, channel: string, { team, announce }: Policy['posts']['begin']): string {
  if (channel !== channels.team) return announce;
  return channel === channels.announce ? `${team}\n${announce}` : team;
}

function beginDrafts(policy: Policy, board: Board, now: number): Draft[] {
  const { inPlay, announcements } = board;
  if (inPlay === null) return [];
  const words = wordsAboutPlay(board);
  const values = {
    since: formatUtcMoment(Date.parse(inPlay.since), now),
    reason: escapePost(inPlay.reason),
    suspended: escapePost(inPlay.suspended),
    leadership: policy.channels.leadership,
    checkIns: policy.regions.map(({ name, checkIn }) => `${escapePost(name)} at ${checkIn} UTC`).join(', '),
  };
  return [...new Set([policy.channels.team, policy.channels.announce])]
    .filter((channel) => !isTold(words.get(channel), draftKey('in-play', channel, inPlay.since), inPlay.since))
    .map((channel) => ({ channel, text: fillTemplate(wording(policy, channel, policy.posts.begin), values) }))
    .map((parts) => draftFrom(announcements, { ...ABOUT_ALL, kind: 'in-play', cause: inPlay.since, ...parts }));
}

/** Told for this time in play: since it began, or about it where it was put to begin later. */
const isTold = (word: Announcement | undefined, key: string, since: string): boolean =>
  word?.kind === 'in-play' && (Date.parse(word.at) >= Date.parse(since) || word.id.startsWith(key));

function endDrafts(policy: Policy, board: Board): Draft[] {
  const begun = [...wordsAboutPlay(board).values()].filter(
    ({ kind, state }) => kind === 'in-play' && state === 'posted',
  );
  return begun.map(({ channel, at }) =>
    draftFrom(board.announcements, {
      ...ABOUT_ALL,
      kind: 'stand-down',
      cause: at,
      channel,
      text: wording(policy, channel, policy.posts.end),
    }),
  );
}

/**
 * What has to be told about the levels being in play: to the team and to the company once they are, and to every channel that
 * was told once they no longer are (spec domain §4). What is skipped is not told.
 *
 * @example inPlayDrafts(HANDBOOK_POLICY, board, now).map(({ channel }) => channel) // ['#customer-support-internal', '#customer-support']
 */
export function inPlayDrafts(policy: Policy, board: Board, now: number): Draft[] {
  return board.inPlay === null ? endDrafts(policy, board) : beginDrafts(policy, board, now);
}
