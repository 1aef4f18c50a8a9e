const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

/** One round of the cyrb53 hash (public domain), here with both halves mixed. */
function mix(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * A short name for a text, the same for the same text everywhere: `length` characters of 6 bits each, 8 at most. Not for
 * secrets.
 */
export function hashText(text: string, length: number): string {
  let value = mix(text, 0);
  let hash = '';
  for (let at = 0; at < length; at += 1) {
    hash += ALPHABET[value % 2 ** BITS];
    value = Math.floor(value / 2 ** BITS);
  }
  return hash;
}
