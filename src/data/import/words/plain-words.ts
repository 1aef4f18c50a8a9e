/**
 * A text as lower-case words without accents and punctuation, so that spellings can be compared; words run together
 * in the manner of program code are taken apart.
 *
 * @example plainWords('Prénom  Agent') // 'prenom agent'
 * @example plainWords('fields.createdAt') // 'fields created at'
 */
export function plainWords(text: string): string {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
