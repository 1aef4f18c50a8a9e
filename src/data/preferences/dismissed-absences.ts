const KEY = 'evenkeel.absences.dismissed';
/** Enough for a day; older ones mean nothing any more. */
const MOST = 500;

/** What was put aside on this device; nothing where it remembers nothing, or may not. */
export const readDismissed = (): readonly string[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((mark) => typeof mark === 'string') : [];
  } catch {
    return [];
  }
};

/** Remembers on this device; where it may not, it is asked again next time. */
export const writeDismissed = (marks: readonly string[]): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(marks.slice(-MOST)));
  } catch {
    // Full or forbidden: better asked twice than never.
  }
};
