import { renderPost, type PostForm } from './render-post.ts';

// A space of no width: what stands before it is not read together with what follows.
const APART = '\u200B';

const PLAIN: PostForm = {
  bullet: '- ',
  text: (text) => text,
  escaped: (character) => ('@<'.includes(character) ? character + APART : character),
  bold: (inner) => inner,
  link: (title, address) => (title === address ? address : `${title} (${address})`),
};

/**
 * A post as plain text, for a channel that shows no markup. Outside text that would call everybody is taken apart by a space
 * of no width.
 *
 * @example plainPost('**Level 4** [why](https://example.com)') // 'Level 4 why (https://example.com)'
 */
export function plainPost(text: string): string {
  return renderPost(text, PLAIN);
}
