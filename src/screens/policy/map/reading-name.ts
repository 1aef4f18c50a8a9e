import { READING_TEXTS } from '../../../core/policy/reading-texts.ts';
import type { ReadingChoice, ReadingName } from '../../../core/policy/readings.ts';

/** "Mildest". */
export const choiceName = (name: ReadingName, value: ReadingChoice): string =>
  READING_TEXTS[name].choices[value]?.name ?? value;

/** "Match: Mildest". */
export const readingChoiceName = (name: ReadingName, value: ReadingChoice): string =>
  `${READING_TEXTS[name].name}: ${choiceName(name, value)}`;
