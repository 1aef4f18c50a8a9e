import { figureText } from '../figure-text.ts';

interface LineTextProps {
  place: { readonly line: number; readonly source: string };
}

/** Where something stands in its file; nothing for what no line says. */
export function LineText({ place }: LineTextProps) {
  return place.line === 0 ? null : <span title={place.source}>{figureText(place.line)}</span>;
}
