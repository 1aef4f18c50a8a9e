import { keepText, parseKept, readText } from '../device/device-storage.ts';

/** Short texts that this device remembers under a name, the newest last; none where it may not, or they are damaged. */
export const readMarks = (key: string): readonly string[] => {
  const stored = parseKept(readText(key));
  return Array.isArray(stored) ? stored.filter((mark) => typeof mark === 'string') : [];
};

/** Remembers the newest of them; false where it may not. */
export const keepMarks = (key: string, marks: readonly string[], most: number): boolean =>
  keepText(key, JSON.stringify(marks.slice(-most)));
