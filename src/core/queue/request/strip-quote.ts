/**
 * A line without the quote marks or the indentation that its whole text was given; space of it that a program dropped
 * does not matter.
 *
 * @example stripQuote('> Summary:', '> ') // 'Summary:'
 */
export function stripQuote(line: string, prefix: string): string {
  let at = 0;
  for (const mark of prefix) {
    if (line[at] === mark) at += 1;
    else if (mark.trim() !== '') break;
  }
  return line.slice(at);
}
