/** Where this device keeps plans: a list of texts, each as a file of it would be. */
export const PLANS_KEY = 'evenkeel.plans';
export const MOST_PLANS = 20;

/** What is kept, as it stands there; null where there is nothing, or the browser lets nothing be read. */
export const readShelf = (): string | null => {
  try {
    return localStorage.getItem(PLANS_KEY);
  } catch {
    return null;
  }
};

/** The texts of a shelf. One that is damaged as a whole is a single text, so that it is shown and not lost. */
export const textsOf = (shelf: string | null): readonly string[] => {
  if (shelf === null) return [];
  try {
    const value: unknown = JSON.parse(shelf);
    if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  } catch {
    // Said below: it is one text that is no plan.
  }
  return [shelf];
};

/** Keeps these texts; false where the browser refuses or has no room. */
export const writeShelf = (texts: readonly string[]): boolean => {
  try {
    if (texts.length === 0) localStorage.removeItem(PLANS_KEY);
    else localStorage.setItem(PLANS_KEY, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
};
