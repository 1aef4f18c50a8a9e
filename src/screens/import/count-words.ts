const figures = new Intl.NumberFormat('en');

/** "1 case", "1,234 cases". */
export function countWords(count: number, one: string, several: string): string {
  return `${figures.format(count)} ${count === 1 ? one : several}`;
}
