import { keepMarks, readMarks } from './kept-marks.ts';

const KEY = 'evenkeel.absences.dismissed';
/** Enough for a day; older ones mean nothing any more. */
const MOST = 500;

/** What was put aside on this device; nothing where it remembers nothing, or may not. */
export const readDismissed = (): readonly string[] => readMarks(KEY);

/** Remembers on this device. Where it may not, people are asked again next time: better twice than never. */
export const writeDismissed = (marks: readonly string[]): void => {
  keepMarks(KEY, marks, MOST);
};
