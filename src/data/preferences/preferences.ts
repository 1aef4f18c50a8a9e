import * as v from 'valibot';
import { keepText, parseKept, readText } from '../device/device-storage.ts';

/** "auto" follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const preferencesSchema = v.object({
  name: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  /** Say on this device, outside the page too, when a check-in falls due. */
  remindOfCheckIns: v.fallback(v.boolean(), false),
  /** Keys of one letter do something outside of fields (WCAG 2.1.4: it must be possible to turn them off). */
  singleKeys: v.fallback(v.boolean(), true),
});

/** What belongs to the person at this device, and to no board. */
export type Preferences = v.InferOutput<typeof preferencesSchema>;

export const PREFERENCES_KEY = 'evenkeel.preferences';

const DEFAULTS: Preferences = { name: '', theme: 'auto', remindOfCheckIns: false, singleKeys: true };

/** What this device remembers; the defaults where it remembers nothing, or may not. */
export const readPreferences = (): Preferences => {
  const parsed = v.safeParse(preferencesSchema, parseKept(readText(PREFERENCES_KEY)));
  return parsed.success ? parsed.output : DEFAULTS;
};

/** Remembers on this device; false where the browser does not allow it. */
export const writePreferences = (preferences: Preferences): boolean =>
  keepText(PREFERENCES_KEY, JSON.stringify(preferences));
