const LENGTH_AT_MOST = 200;
const ESCAPED = /\\([nN,;\\:"])/g;

/**
 * A text value in one line, without its escapes; long ones are cut.
 *
 * @example readText('Leave\\, Berlin\\n') // 'Leave, Berlin'
 */
export function readText(value: string): string {
  const plain = value.replaceAll(ESCAPED, (_, sign: string) => (sign.toLowerCase() === 'n' ? ' ' : sign));
  const line = plain.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > LENGTH_AT_MOST ? `${line.slice(0, LENGTH_AT_MOST - 1)}…` : line;
}
