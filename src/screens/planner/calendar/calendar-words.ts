import { formatDay } from '../../../core/clock/format-day.ts';
import type { CalendarFile, DaySpan } from '../../../core/plan/calendar-event.ts';

const SHOWN = 6;

const spanWords = ({ from, to }: DaySpan): string => {
  if (from === to) return formatDay(from);
  return `${formatDay(from)} to ${formatDay(to)}${from.slice(0, 4) === to.slice(0, 4) ? '' : ` ${to.slice(0, 4)}`}`;
};

/** "Thu 24 Dec to Sat 26 Dec, Tue 29 Dec"; of many the first ones. */
export const daysWords = (days: readonly DaySpan[]): string => {
  const said = days.slice(0, SHOWN).map(spanWords).join(', ');
  return days.length > SHOWN ? `${said} and ${days.length - SHOWN} more times` : said;
};

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What a file holds beside the listed events. */
export const fileWords = ({ events, elsewhere, cancelled, refusals }: CalendarFile): string =>
  [
    counted(events.length, 'event in these weeks', 'events in these weeks'),
    elsewhere === 0 ? '' : `${elsewhere.toLocaleString('en')} at other times`,
    cancelled === 0 ? '' : `${cancelled.toLocaleString('en')} cancelled`,
    refusals.length === 0 ? '' : `${refusals.length.toLocaleString('en')} not readable`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** "Adds 3 days for Amara and 1 day for Ben. 2 days are there already." */
export const outcomeWords = (
  added: readonly { readonly name: string; readonly days: number }[],
  known: number,
): string => {
  const there = known === 0 ? '' : ` ${counted(known, 'day is', 'days are')} there already.`;
  if (added.length === 0) return known === 0 ? 'Nothing is ticked.' : `Nothing new:${there}`;
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  const said = added.slice(0, SHOWN).map(({ name, days }) => `${counted(days, 'day', 'days')} for ${name}`);
  const more = added.length > SHOWN ? [`${added.length - SHOWN} more people`] : [];
  return `Adds ${list.format([...said, ...more])}.${there}`;
};
