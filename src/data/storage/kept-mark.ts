/** Stands in localStorage once this browser kept a board; index.html then does not ask for the demo ahead of the app. */
export const KEPT_MARK = 'evenkeel.kept';

/** Only a hint: where the browser refuses it, the demo is asked for once too often. */
export const markKept = (isKept: boolean): void => {
  try {
    if (isKept) localStorage.setItem(KEPT_MARK, 'yes');
    else localStorage.removeItem(KEPT_MARK);
  } catch {
    // Forbidden storage is told by the board's own.
  }
};
