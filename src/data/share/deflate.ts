/** Raw-deflates a text as UTF-8 (RFC 1951). */
export const deflateText = async (text: string): Promise<Uint8Array> => {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const deflated = await throughStream({ readable, writable }, new TextEncoder().encode(text), Infinity);
  if (deflated === null) throw new Error('the limit is endless');
  return deflated;
};

export type Inflated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'unsupported' | 'damaged' | 'too-large' | 'not-text' };

/**
 * Inflates to a UTF-8 text of at most `limit` bytes. It stops as soon as more comes out: a few hundred bytes can be
 * made to inflate to gigabytes.
 */
export const inflateText = async (bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Inflated> => {
  if (typeof DecompressionStream === 'undefined') return { ok: false, problem: 'unsupported' };
  const inflated = await inflate(bytes, limit);
  if (!(inflated instanceof Uint8Array)) return { ok: false, problem: inflated };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(inflated) };
  } catch {
    return { ok: false, problem: 'not-text' };
  }
};

async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | 'damaged' | 'too-large'> {
  try {
    const stream = new DecompressionStream('deflate-raw');
    return (await throughStream(stream, bytes, limit)) ?? 'too-large';
  } catch {
    return 'damaged';
  }
}

interface ByteStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<BufferSource>;
}

/** Everything that comes out of a stream for these bytes; null when it is more than the limit. */
async function throughStream(stream: ByteStream, bytes: Uint8Array<ArrayBuffer>, limit: number) {
  const writer = stream.writable.getWriter();
  // What goes wrong on the way in shows on the way out as well.
  const written = Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  await written;
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
