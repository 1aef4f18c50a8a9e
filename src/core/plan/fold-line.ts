/** Longest line of a calendar file in bytes of UTF-8, its line end not counted (RFC 5545, 3.1). */
const LONGEST = 75;
/** Code points up to which a character takes 1, 2 and 3 bytes of UTF-8. */
const ONE_BYTE = 0x7f;
const TWO_BYTES = 0x7ff;
const THREE_BYTES = 0xffff;

const bytesOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  if (point <= ONE_BYTE) return 1;
  if (point <= TWO_BYTES) return 2;
  return point <= THREE_BYTES ? 3 : 4;
};

/**
 * A content line of a calendar file, folded into lines of at most 75 bytes of UTF-8: each further one begins with a space,
 * and no character is cut. Without the last line end.
 *
 * @example foldLine('SUMMARY:Amara out') // 'SUMMARY:Amara out'
 */
export const foldLine = (line: string): string => {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > LONGEST) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += more;
  }
  return folded;
};
