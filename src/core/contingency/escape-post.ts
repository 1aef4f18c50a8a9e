// What begins bold, code, strokes, a link, a list or a quote, or calls somebody, where Slack or the markup of posts reads it.
const SPECIAL = /[\\*`~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[->•]|@(?=here|channel|everyone)|<(?=[!@#\p{L}])/giu;

/**
 * Text from outside (a reason, a case's title, a name) as a post's markup shows it as it is: on one line, and with a
 * backslash before whatever would be markup or call people.
 *
 * @example escapePost('**down**, @here') // '\\*\\*down\\*\\*, \\@here'
 */
export function escapePost(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().replaceAll(SPECIAL, '\\$&');
}
