import { keepMarks, readMarks } from './kept-marks.ts';

const KEY = 'evenkeel.reminded';
const MOST = 40;

/**
 * Notes on this device that a reminder was given; false when it had been before, in this tab or another. A browser that
 * refuses to remember is reminded each time: the same tag then makes one notification of several.
 */
export const noteReminded = (mark: string): boolean => {
  const marks = readMarks(KEY);
  if (marks.includes(mark)) return false;
  keepMarks(KEY, [...marks, mark], MOST);
  return true;
};
