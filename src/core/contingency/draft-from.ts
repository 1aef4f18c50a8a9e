import type { Announcement } from '../board/record.ts';
import type { Draft } from './draft.ts';
import { draftKey } from './draft-key.ts';
import { fitPost } from './fit-post.ts';
import { QUESTION } from './is-question.ts';

/** A draft before it has its id, and before anybody changed its words. */
export interface DraftParts extends Omit<Draft, 'id' | 'edited'> {
  /** What tells it from other causes: the check-in, the override, the moment the levels came into play. */
  readonly cause: string;
}

/** The first number that no announcement with this cause has settled. */
function freeId(announcements: readonly Announcement[], key: string): string {
  const settled = new Set(announcements.filter(({ state }) => state !== 'drafted').map(({ id }) => id));
  let count = 0;
  while (settled.has(`${key}${count}`)) count += 1;
  return `${key}${count}`;
}

/**
 * A draft with the id that it has on every device: its kind, region, channel and cause, and a number in case the same had
 * to be told before. Words that somebody changed are kept on the board under that id and stand instead of the policy's.
 *
 * @example draftFrom(board.announcements, parts).id // 'alert emea #ce check-in-7 0'
 */
export function draftFrom(announcements: readonly Announcement[], { cause, text, ...parts }: DraftParts): Draft {
  const kind = parts.question ? QUESTION : parts.kind;
  const where = kind === 'level' ? [] : [parts.channel];
  const key = draftKey(kind, ...(parts.region === null ? [] : [parts.region]), ...where, cause);
  const id = freeId(announcements, key);
  const changed = announcements.find((one) => one.id === id && one.state === 'drafted');
  return {
    ...parts,
    id,
    text: changed?.text ?? fitPost(text),
    edited: changed === undefined ? null : { by: changed.by, at: Date.parse(changed.at) },
  };
}
