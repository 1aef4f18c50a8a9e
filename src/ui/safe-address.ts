const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** The address when a link may carry it (http, https or mailto, written out in full), else nothing. */
export function safeAddress(address: string): string | undefined {
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
