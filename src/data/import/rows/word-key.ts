import { plainWords } from '../words/plain-words.ts';

/** What makes two words of an export the same: their plain form, or the word itself where that leaves nothing. */
export function wordKey(word: string): string {
  return plainWords(word) || word;
}
