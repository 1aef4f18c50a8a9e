const KEY = 'evenkeel.reminded';
const MOST = 40;

function readAll(): string[] {
  const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
  return Array.isArray(stored) ? stored.filter((mark) => typeof mark === 'string') : [];
}

/**
 * Notes on this device that a reminder was given; false when it had been before, in this tab or another. A browser that
 * refuses to remember is reminded each time: the same tag then makes one notification of several.
 */
export const noteReminded = (mark: string): boolean => {
  try {
    const marks = readAll();
    if (marks.includes(mark)) return false;
    localStorage.setItem(KEY, JSON.stringify([...marks, mark].slice(-MOST)));
  } catch {
    // Damaged or forbidden: better twice than never.
  }
  return true;
};
