import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../fixtures/calendars');

/** A calendar of the fixtures. */
export const fixtureCalendar = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

/** All calendars of the fixtures. */
export const fixtureCalendars = (): Uint8Array[] => readdirSync(FOLDER).map(fixtureCalendar);
