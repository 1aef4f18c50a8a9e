/**
 * The words of a text with commas between them, so that long lists stay readable.
 *
 * @example wordList('to do, in progress') // ['to do', 'in progress']
 */
export function wordList(text: string): readonly string[] {
  return text.split(',').map((word) => word.trim());
}
