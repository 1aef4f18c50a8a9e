const PLAIN = /^[!-~]{1,100}$/;

/** A short text that differs for different texts, but for one chance in four thousand million (FNV-1a, 32 bits). */
function digest(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}

/**
 * How the ids of the drafts begin that have one cause: kind, region, channel and cause, with a digest in place of what is
 * long or has spaces. Ends with a space; at most 190 characters for kinds of up to 20.
 *
 * @example draftKey('alert', 'emea', '#ce', 'check-in-7') // 'alert emea #ce check-in-7 '
 */
export function draftKey(kind: string, ...parts: readonly string[]): string {
  const isPlain = parts.every((part) => PLAIN.test(part)) && parts.join(' ').length <= 160;
  return isPlain ? `${[kind, ...parts].join(' ')} ` : `${kind} ~${digest(JSON.stringify(parts))} `;
}
