import type { StoreAccess } from './store-access.ts';

/** The header that shows a store who asks; none where it asks for nothing. Any letters work: the pair is sent as UTF-8. */
export const authorization = (access: StoreAccess): Record<string, string> => {
  if (access.kind === 'none') return {};
  if (access.kind === 'token') return { authorization: `Bearer ${access.token}` };
  const bytes = new TextEncoder().encode(`${access.user}:${access.password}`);
  return { authorization: `Basic ${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))}` };
};
