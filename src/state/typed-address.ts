import { readAddress } from '../data/remote/read-address.ts';

/** An address as somebody typed it, without what is secret in it. */
export type TypedAddress = ReturnType<typeof readAddress>;

const HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Reads the address that somebody typed, and refuses what this page may not ask. */
export const readTypedAddress = (typed: string): TypedAddress => {
  const read = readAddress(typed);
  if (!read.ok || location.protocol !== 'https:') return read;
  const { protocol, hostname } = new URL(read.address);
  if (protocol === 'https:' || HERE.test(hostname)) return read;
  const reason = 'This page came by https, and browsers let such a page ask only addresses with https://.';
  return { ok: false, reason };
};
