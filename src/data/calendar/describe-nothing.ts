import type { CalendarComponent } from './lines/component.ts';

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  VTODO: ['task', 'tasks'],
  VJOURNAL: ['note', 'notes'],
  VCARD: ['contact', 'contacts'],
};

/** "2 tasks and 1 note": what a calendar holds beside events; empty where nothing. */
export function describeOthers(components: readonly CalendarComponent[]): string {
  const counted = Object.entries(KINDS).flatMap(([kind, [one, many]]) => {
    const count = components.filter((component) => component.kind === kind).length;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : many}`];
  });
  return counted.join(' and ');
}

/** Why there is nothing to read in a text. */
export function describeNothing(text: string, components: readonly CalendarComponent[]): string {
  const others = describeOthers(components);
  if (others !== '') return `It holds ${others}, and no events.`;
  if (/^\s*</.test(text)) return 'This is a web page, not a calendar; the address may ask for a sign-in.';
  if (text.trim() === '') return 'It is empty.';
  const isCalendar = /^\s*BEGIN:VCALENDAR/im.test(text);
  return isCalendar ? 'It is a calendar without events.' : 'This is no calendar: no line says BEGIN:VCALENDAR.';
}
