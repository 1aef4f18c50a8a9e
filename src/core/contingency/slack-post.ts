import { renderPost, type PostForm } from './render-post.ts';

// A space of no width: what stands before it is not read together with what follows.
const APART = '\u200B';

const escapeSlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const SLACK: PostForm = {
  bullet: '• ',
  text: escapeSlack,
  escaped: (character) => escapeSlack(character) + ('@*_~`'.includes(character) ? APART : ''),
  bold: (inner) => `*${inner}*`,
  link: (title, address) => `<${escapeSlack(address.replaceAll(/[<>|]/g, encodeURIComponent))}|${title}>`,
};

/**
 * A post in Slack's own markup. Nothing of its text is read as Slack's control sequences, and outside text that would
 * be markup there, or call everybody, is taken apart by a space of no width.
 *
 * @example slackPost('**Level 4** [why](https://example.com)') // '*Level 4* <https://example.com|why>'
 */
export function slackPost(text: string): string {
  return renderPost(text, SLACK);
}
