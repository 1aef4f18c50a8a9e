import type { Case } from '../board/case.ts';
import type { Queue } from '../queue/queue.ts';
import { escapePost } from './escape-post.ts';

/** Longest title, in characters, and longest address that a post shows. */
const LONGEST_TITLE = 120;
const LONGEST_ADDRESS = 300;
const LINK = /^(?:https?:\/\/|mailto:)\S/i;
// What would end a link early, or call people where the address is shown.
const UNSAFE = /[\s()<>|"\\]|@(?=here|channel|everyone)/giu;

function titleOf({ id, title }: Case): string {
  const words = [...(title.trim() || `case ${id}`)];
  return escapePost(words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE).join('')}…` : words.join(''));
}

function addressOf({ url }: Case): string | null {
  const address = (url ?? '').trim().replaceAll(UNSAFE, escapeInAddress);
  return LINK.test(address) && address.length <= LONGEST_ADDRESS ? address : null;
}

function escapeInAddress(character: string): string {
  const escaped = encodeURIComponent(character);
  return escaped === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : escaped;
}

/**
 * The first cases of the queue as a list in the markup of posts, each with its class and, where it has an address that a
 * link may carry, a link. Empty when there is no queue or nothing to list.
 *
 * @example casesToShare(queue, 1) // '- p0 [Search is down](https://desk.example.com/101)'
 */
export function casesToShare(queue: Pick<Queue, 'cases' | 'order'> | null, count: number): string {
  const places = queue === null ? [] : [...queue.order.subarray(0, count)];
  return places
    .flatMap((place) => queue?.cases[place] ?? [])
    .map((aCase) => {
      const address = addressOf(aCase);
      return `- ${aCase.priority} ${address === null ? titleOf(aCase) : `[${titleOf(aCase)}](${address})`}`;
    })
    .join('\n');
}
