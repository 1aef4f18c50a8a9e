/**
 * What a channel is told, in the markup of posts: one message as it is, several as a list.
 *
 * @example listMessages(['One.', 'Two.']) // '- One.\n- Two.'
 */
export function listMessages(messages: readonly string[]): string {
  return messages.length > 1 ? messages.map((message) => `- ${message}`).join('\n') : messages.join('');
}
