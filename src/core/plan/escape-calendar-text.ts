const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** A calendar's text has no control characters but the tab. */
const isControl = (character: string): boolean =>
  character === '\u007f' || (character < ' ' && character !== '\t' && character !== '\n');

/**
 * Text as the value of a property in a calendar file (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends
 * escaped, other control characters left out, half a character replaced.
 *
 * @example escapeCalendarText('a, b; c\nd') // 'a\\, b\\; c\\nd'
 */
export const escapeCalendarText = (text: string): string =>
  [...text.replaceAll(/\r\n?/g, '\n').replaceAll(LONE_SURROGATE, '\uFFFD')]
    .filter((character) => !isControl(character))
    .join('')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
