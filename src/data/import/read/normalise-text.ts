/**
 * Prepares text for the parsers: no byte-order mark, `\n` at line ends whatever they were (also where they are mixed),
 * and no NUL characters.
 *
 * @example normaliseText('a\r\nb\rc') // 'a\nb\nc'
 */
export function normaliseText(text: string): string {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const plain = unmarked.includes('\r') ? unmarked.replaceAll(/\r\n?/g, '\n') : unmarked;
  return plain.includes('\0') ? plain.replaceAll('\0', '') : plain;
}
