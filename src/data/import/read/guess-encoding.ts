const MARKS: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
];
const LOOKED_AT = 4096;
/** In UTF-16 text of any European language nearly every second byte is zero. */
const ZERO_SHARE = 0.3;

/** Which bytes are zero: those at odd or at even places, if either. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = (head.length / 2) * ZERO_SHARE;
  if (odd > enough && even < odd / 10) return 'utf-16le';
  return even > enough && odd < even / 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells how bytes are to be read as text: by their byte-order mark, as UTF-8 where they are that throughout, else as
 * Windows-1252, which is a guess.
 */
export function guessEncoding(bytes: Uint8Array): { name: string; because: 'marked' | 'valid' | 'guess' } {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return { name: marked.name, because: 'marked' };
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return { name: wide, because: 'guess' };
  return isUtf8(bytes) ? { name: 'utf-8', because: 'valid' } : { name: 'windows-1252', because: 'guess' };
}
