/**
 * A text as one word for ids and file names: lower case, without accents, everything but letters and digits a hyphen, at most
 * so many characters; empty where nothing is left.
 *
 * @example slugOf('Zoë, the 2nd', 80) // 'zoe-the-2nd'
 */
export const slugOf = (text: string, most: number): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, most);
