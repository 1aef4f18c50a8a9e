import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from './load-source.mjs';

/**
 * Reads every calendar of a folder over two centuries: each is read, or refused with a reason.
 *
 * @typedef {import('../src/core/plan/calendar-event.ts').CalendarEvent} CalendarEvent
 * @typedef {import('../src/core/plan/calendar-event.ts').CalendarFile} CalendarFile
 */

const RANGE = { from: '1900-01-01', to: '2099-12-31' };
const SHOWN = 3;

const { readSource } = /** @type {typeof import('../src/data/calendar/read-source.ts')} */ (
  await loadSource('src/data/calendar/read-source.ts')
);

/** @param {number} instant */
const minute = (instant) => `${new Date(instant).toISOString().slice(0, 16)}Z`;

/** @param {CalendarEvent} event */
function timesOf({ days, times }) {
  const whole = days.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
  const timed = times.map(({ start, end }) => `${minute(start)} to ${minute(end)}`);
  const all = [...whole, ...timed];
  return `${all.slice(0, SHOWN).join(', ')}${all.length > SHOWN ? ` and ${all.length - SHOWN} more` : ''}`;
}

/** @param {string} name @param {CalendarFile} file */
function print(name, { events, refused, refusals, remarks, elsewhere, cancelled }) {
  const counts = `${events.length} events, ${refusals.length} refused, ${cancelled} cancelled, ${elsewhere} never`;
  console.log(`${name}: ${refused === null ? counts : `refused: ${refused}`}`);
  for (const remark of remarks) console.log(`    ${remark}`);
  for (const { line, title, reason } of refusals) console.log(`    line ${line}, “${title}”: ${reason}`);
  for (const event of events.slice(0, SHOWN))
    console.log(`    “${event.title}” (${event.takes}): ${[timesOf(event), ...event.remarks].join(' ')}`);
  if (events.length > SHOWN) console.log(`    and ${events.length - SHOWN} more`);
}

/** @param {CalendarFile} file */
const hasOutcome = ({ refused, events, refusals, elsewhere, cancelled }) =>
  refused === null ? events.length + refusals.length + elsewhere + cancelled > 0 : refused !== '';

/**
 * @param {string} folder
 * @returns {string[]}
 */
export function calendarsIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ics$/i.test(name));
  return names.toSorted();
}

/**
 * @param {string} folder
 * @returns {number} how many are not as they should be
 */
export function tryCalendars(folder) {
  console.log('\nCalendars:');
  let bad = 0;
  const names = calendarsIn(folder);
  for (const name of names) {
    try {
      const file = readSource({
        source: name,
        content: new Uint8Array(readFileSync(join(folder, name))),
        range: RANGE,
      });
      print(name, file);
      if (!hasOutcome(file)) bad += 1;
    } catch (error) {
      bad += 1;
      console.log(`${name}: THROWS ${error instanceof Error ? error.message : String(error)}  ✗`);
    }
  }
  console.log(`\n${names.length} calendars, ${bad} not as they should be.`);
  return bad;
}
