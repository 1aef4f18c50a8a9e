/** Raw-deflates a text as UTF-8 (RFC 1951). */
export const deflateText = async (text: string): Promise<Uint8Array> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

export type Inflated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'damaged' | 'too-large' | 'not-text' };

/**
 * Inflates to a UTF-8 text of at most `limit` bytes. It stops as soon as more comes out: a few hundred bytes can be
 * made to inflate to gigabytes.
 */
export const inflateText = async (bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Inflated> => {
  const inflated = await inflate(bytes, limit);
  if (!(inflated instanceof Uint8Array)) return { ok: false, problem: inflated };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(inflated) };
  } catch {
    return { ok: false, problem: 'not-text' };
  }
};

async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | 'damaged' | 'too-large'> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > limit) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(read.value);
    }
  } catch {
    return 'damaged';
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
