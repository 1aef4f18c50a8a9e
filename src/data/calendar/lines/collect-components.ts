import type { CalendarComponent } from './component.ts';
import { readLine } from './read-line.ts';
import { unfoldLines } from './unfold-lines.ts';

const EDGE = /^(BEGIN|END)\s*:\s*([A-Z0-9-]+)\s*$/i;
/** All that says when, whose and whether; descriptions and pictures are never looked at. */
const WANTED = new Set(
  `ATTENDEE DTEND DTSTAMP DTSTART DURATION EXDATE EXRULE FREEBUSY LAST-MODIFIED METHOD ORGANIZER RDATE RECURRENCE-ID RRULE
  SEQUENCE STATUS SUMMARY TRANSP TZID TZOFFSETFROM TZOFFSETTO UID X-MICROSOFT-CDO-BUSYSTATUS X-WR-CALNAME
  X-WR-TIMEZONE NAME`.split(/\s+/),
);
const NAME = /^[A-Za-z0-9-]+/;

const componentAt = (kind: string, line: number): CalendarComponent => ({
  kind,
  line,
  lines: [],
  parts: [],
  isWhole: false,
});

/** Closes the innermost component of that kind and all within it; an END of nothing is passed over. */
function close(open: CalendarComponent[], kind: string): void {
  const at = open.findLastIndex((one) => one.kind === kind);
  if (at < 1) return;
  for (const one of open.splice(at)) one.isWhole = one.kind === kind;
}

/**
 * The components of a calendar within one that stands for the file, each with the lines that matter. Lines that are none are
 * passed over, so that a broken description does not spoil its event. `onLine` is told how far it got.
 */
export function collectComponents(text: string, onOffset: (part: number) => void = () => {}): CalendarComponent {
  const file = componentAt('FILE', 0);
  const open = [file];
  for (const { text: raw, line } of unfoldLines(text)) {
    const here = open.at(-1) ?? file;
    const [, edge = '', kind = ''] = EDGE.exec(raw) ?? [];
    if (edge.toUpperCase() === 'BEGIN') {
      const component = componentAt(kind.toUpperCase(), line);
      here.parts.push(component);
      open.push(component);
      if (here.parts.length % 5_000 === 0) onOffset(line);
    } else if (edge !== '') close(open, kind.toUpperCase());
    else if (WANTED.has((NAME.exec(raw)?.[0] ?? '').toUpperCase())) {
      const content = readLine(raw);
      if (content !== null) here.lines.push(content);
    }
  }
  return file;
}
