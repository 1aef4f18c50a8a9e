/** A line with where it begins. */
interface WholeLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

const isFolded = (text: string): boolean => text.startsWith(' ') || text.startsWith('\t');

/** Longer lines hold pictures and pages, no dates; what goes beyond is dropped. */
const LENGTH_AT_MOST = 10_000;

/** The lines of a calendar, put together again where they were folded; blank ones are left out. Line ends are `\n`. */
export function* unfoldLines(text: string): Generator<WholeLine> {
  let open: { text: string; line: number } | null = null;
  let line = 0;
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const piece = text.slice(from, end);
    from = end + 1;
    line += 1;
    if (isFolded(piece) && open !== null) {
      if (open.text.length < LENGTH_AT_MOST) open.text += piece.slice(1);
      continue;
    }
    if (open !== null) yield open;
    open = piece.trim() === '' ? null : { text: piece, line };
  }
  if (open !== null) yield open;
}
