/**
 * The words of a text with commas between them, so that long lists stay readable; line ends count as spaces.
 *
 * @example wordList('to do, in progress') // ['to do', 'in progress']
 */
export function wordList(text: string): readonly string[] {
  return text.split(',').map((word) => word.trim().replaceAll(/\s+/g, ' '));
}
