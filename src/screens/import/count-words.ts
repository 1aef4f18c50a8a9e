import { figureText } from './figure-text.ts';

/** "1 case", "1,234 cases". */
export function countWords(count: number, one: string, several: string): string {
  return `${figureText(count)} ${count === 1 ? one : several}`;
}
