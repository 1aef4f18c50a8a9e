/**
 * The one door to `localStorage`, which a browser may forbid, and which holds about five megabytes. What lies there is of this
 * device: whoever reads it checks it.
 */

/** The text that is kept under a name; null where there is none, or where the browser does not let one look. */
export const readText = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** The names that begin so, of all that is kept. */
export const keptKeys = (beginning: string): readonly string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
};

/** Keeps a text, or with null none any more; false where the browser does not allow it, or has no room. */
export const keepText = (key: string, text: string | null): boolean => {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** What a text of this device says; null where there is none, or a damaged one. */
export const parseKept = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};
