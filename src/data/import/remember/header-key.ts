import { hashText } from '../rows/hash-text.ts';
import { plainWords } from '../words/plain-words.ts';

const LENGTH = 8;

/** Tells a set of columns from others, whatever their order and spelling. */
export function headerKey(headers: readonly string[]): string {
  return hashText(JSON.stringify(headers.map(plainWords).toSorted()), LENGTH);
}
