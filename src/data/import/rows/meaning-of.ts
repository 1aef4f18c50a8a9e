import type { WordField } from '../../../core/import/case-field.ts';
import type { WordRow } from '../../../core/import/import-preview.ts';
import type { WordValues } from '../../../core/import/import-settings.ts';
import { oncePerText } from '../../../core/text/once-per-text.ts';
import { splitWords } from './split-words.ts';
import { wordKey } from './word-key.ts';

type Meaning<Field extends WordField> = (cell: string) => NonNullable<WordValues[Field]> | undefined;

/** Makes the function that says what a cell of a column means; of several labels the first that means something. */
export function meaningOf<Field extends WordField>(rows: readonly WordRow<Field>[], header: string): Meaning<Field> {
  const meanings = new Map(rows.map(({ key, value }) => [key, value]));
  return oncePerText((cell) => {
    for (const word of splitWords(header, cell)) {
      const value = meanings.get(wordKey(word));
      if (value !== null && value !== undefined) return value;
    }
    return undefined;
  });
}
