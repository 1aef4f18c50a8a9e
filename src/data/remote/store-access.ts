import * as v from 'valibot';
import { keepText, parseKept, readText } from '../device/device-storage.ts';

const KEY = 'evenkeel.store-access';

const accessSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('password'), user: v.string(), password: v.string() }),
  v.object({ kind: v.literal('token'), token: v.string() }),
]);
const allSchema = v.record(v.string(), accessSchema);

/** What a store wants to see before it answers. It stays on this device. */
export type StoreAccess = v.InferOutput<typeof accessSchema>;

export const NO_ACCESS: StoreAccess = { kind: 'none' };

function readAll(): Record<string, StoreAccess> {
  const parsed = v.safeParse(allSchema, parseKept(readText(KEY)));
  return parsed.success ? parsed.output : {};
}

/** What this device knows for an address. */
export const readAccess = (address: string): StoreAccess => {
  const all = readAll();
  return (Object.hasOwn(all, address) ? all[address] : undefined) ?? NO_ACCESS;
};

/** Remembers it on this device alone; false where the browser does not allow it. */
export const writeAccess = (address: string, access: StoreAccess): boolean => {
  const others = Object.entries(readAll()).filter(([known]) => known !== address);
  const all = access.kind === 'none' ? others : [...others, [address, access] as const];
  return keepText(KEY, all.length === 0 ? null : JSON.stringify(Object.fromEntries(all)));
};
