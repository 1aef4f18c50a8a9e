const figures = new Intl.NumberFormat('en');

/** "1,234": written by one formatter, because making one takes longer than writing. */
export function figureText(figure: number): string {
  return figures.format(figure);
}
