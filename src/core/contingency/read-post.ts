/** A piece of a line of a post. The address of a link is http, https or mailto. */
export type PostPart =
  | { readonly kind: 'text'; readonly text: string }
  /** One character of outside text that is shown as it is. */
  | { readonly kind: 'escaped'; readonly text: string }
  | { readonly kind: 'bold'; readonly parts: readonly PostPart[] }
  | { readonly kind: 'link'; readonly parts: readonly PostPart[]; readonly address: string };

export interface PostLine {
  /** One of a list. */
  readonly isItem: boolean;
  readonly parts: readonly PostPart[];
}

const PART =
  /\\(?<escaped>.)|\*\*(?<bold>(?:\\.|[^\\*]|\*(?!\*))+)\*\*|\[(?<title>(?:\\.|[^\]\\])+)\]\((?<address>(?:https?:\/\/|mailto:)[^\s()]+)\)|(?<text>[^\\*[]+|.)/giu;

function partOf(groups: Readonly<Record<string, string | undefined>>): PostPart {
  const { escaped, bold, title, address, text = '' } = groups;
  if (escaped !== undefined) return { kind: 'escaped', text: escaped };
  if (bold !== undefined) return { kind: 'bold', parts: partsOf(bold) };
  if (title !== undefined && address !== undefined) return { kind: 'link', parts: partsOf(title), address };
  return { kind: 'text', text };
}

const partsOf = (line: string): PostPart[] => [...line.matchAll(PART)].map(({ groups = {} }) => partOf(groups));

/**
 * The lines of a post in the markup of the policy's posts (bold, links, lists, backslashes). What is not markup, links to
 * other schemes among it, is text.
 *
 * @example readPost('- **Level 4**') // [{ isItem: true, parts: [{ kind: 'bold', parts: [{ kind: 'text', text: 'Level 4' }] }] }]
 */
export function readPost(post: string): PostLine[] {
  return post.split('\n').map((line) => {
    const isItem = line.startsWith('- ');
    return { isItem, parts: partsOf(isItem ? line.slice(2) : line) };
  });
}
