import * as v from 'valibot';
import { instantSchema } from '../../core/policy/primitives.ts';
import { keepText, parseKept, readText } from '../device/device-storage.ts';

/** Where this device remembers the policies it was given. The first script of the page asks whether there is anything. */
export const POLICY_KEY = 'evenkeel.policy';

const keptTextSchema = v.object({ since: instantSchema, text: v.string() });

const keptSchema = v.object({
  version: v.literal(1),
  /** What was chosen on this device; it goes before the one beside the app. */
  chosen: v.nullable(
    v.object({ ...keptTextSchema.entries, origin: v.picklist(['built-in', 'file', 'example']), name: v.string() }),
  ),
  /** The last good `policy.json` that lay beside the app; null where there is none. */
  beside: v.nullable(keptTextSchema),
});

export type KeptPolicy = v.InferOutput<typeof keptSchema>;

export const NOTHING_KEPT: KeptPolicy = { version: 1, chosen: null, beside: null };

/** What is kept where nobody has a policy of their own: that it was asked for. */
export const ASKED_MARK = JSON.stringify(NOTHING_KEPT);

/** The text as it is kept; null where there is none, or where the browser does not let one look. */
export const keptText = (): string | null => readText(POLICY_KEY);

/** What the text says; null where there is none, or a damaged one. The policies in it are not checked here. */
export const readKept = (text: string | null): KeptPolicy | null => {
  const parsed = v.safeParse(keptSchema, parseKept(text));
  return parsed.success ? parsed.output : null;
};

/** Remembers on this device; false where the browser does not allow it, or has no room. */
export const writeKept = (kept: KeptPolicy): boolean => keepText(POLICY_KEY, JSON.stringify(kept));
