import { keepText, parseKept, readText } from '../device/device-storage.ts';

/** Where this device keeps plans: a list of texts, each as a file of it would be. */
export const PLANS_KEY = 'evenkeel.plans';
export const MOST_PLANS = 20;

/** What is kept, as it stands there; null where there is nothing, or the browser lets nothing be read. */
export const readShelf = (): string | null => readText(PLANS_KEY);

/** The texts of a shelf. One that is damaged as a whole is a single text, so that it is shown and not lost. */
export const textsOf = (shelf: string | null): readonly string[] => {
  if (shelf === null) return [];
  const value = parseKept(shelf);
  if (!Array.isArray(value)) return [shelf];
  return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
};

/** Keeps these texts; false where the browser refuses or has no room. */
export const writeShelf = (texts: readonly string[]): boolean =>
  keepText(PLANS_KEY, texts.length === 0 ? null : JSON.stringify(texts));
