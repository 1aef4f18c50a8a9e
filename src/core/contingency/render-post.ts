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

const PART =
  /\\(?<escaped>.)|\*\*(?<bold>(?:\\.|[^\\*]|\*(?!\*))+)\*\*|\[(?<title>(?:\\.|[^\]\\])+)\]\((?<address>(?:https?:\/\/|mailto:)[^\s()]+)\)|(?<text>[^\\*[]+|.)/giu;

function renderPart(groups: Readonly<Record<string, string | undefined>>, form: PostForm): string {
  const { escaped, bold, title, address, text = '' } = groups;
  if (escaped !== undefined) return form.escaped(escaped);
  if (bold !== undefined) return form.bold(renderLine(bold, form));
  return title === undefined || address === undefined ? form.text(text) : form.link(renderLine(title, form), address);
}

function renderLine(line: string, form: PostForm): string {
  return [...line.matchAll(PART)].map(({ groups = {} }) => renderPart(groups, form)).join('');
}

/**
 * A post in the markup of the policy's posts (bold, links, lists, backslashes) in another form. What is not markup, links
 * to other schemes among it, is text.
 *
 * @example renderPost('**Level {4}**', form)
 */
export function renderPost(post: string, form: PostForm): string {
  return post
    .split('\n')
    .map((line) => (line.startsWith('- ') ? form.bullet + renderLine(line.slice(2), form) : renderLine(line, form)))
    .join('\n');
}
