import { keepText } from '../device/device-storage.ts';

/** Stands in localStorage once this browser kept a board; index.html then does not ask for the demo ahead of the app. */
export const KEPT_MARK = 'evenkeel.kept';

/** Only a hint: where the browser refuses it, the demo is asked for once too often. */
export const markKept = (isKept: boolean): void => {
  keepText(KEPT_MARK, isKept ? 'yes' : null);
};
