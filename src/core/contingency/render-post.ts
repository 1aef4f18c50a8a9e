import { readPost, type PostPart } from './read-post.ts';

/** How the parts of a post look somewhere. */
export interface PostForm {
  readonly bullet: string;
  readonly text: (text: string) => string;
  /** One character of outside text that is shown as it is. */
  readonly escaped: (character: string) => string;
  readonly bold: (inner: string) => string;
  /** `title` is rendered already; the address is http, https or mailto. */
  readonly link: (title: string, address: string) => string;
}

function renderPart(part: PostPart, form: PostForm): string {
  if (part.kind === 'text') return form.text(part.text);
  if (part.kind === 'escaped') return form.escaped(part.text);
  const inner = renderParts(part.parts, form);
  return part.kind === 'bold' ? form.bold(inner) : form.link(inner, part.address);
}

const renderParts = (parts: readonly PostPart[], form: PostForm): string =>
  parts.map((part) => renderPart(part, form)).join('');

/**
 * A post in the markup of the policy's posts in another form.
 *
 * @example renderPost('**Level {4}**', form)
 */
export function renderPost(post: string, form: PostForm): string {
  return readPost(post)
    .map(({ isItem, parts }) => (isItem ? form.bullet : '') + renderParts(parts, form))
    .join('\n');
}
