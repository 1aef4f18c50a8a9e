import * as v from 'valibot';
import { keepText, parseKept, readText } from '../device/device-storage.ts';

const placeSchema = v.object({
  country: v.pipe(v.string(), v.maxLength(20)),
  state: v.pipe(v.string(), v.maxLength(20)),
  area: v.pipe(v.string(), v.maxLength(20)),
  /** "Germany, Bayern", for people. */
  label: v.pipe(v.string(), v.maxLength(200)),
});

const holidaySchema = v.object({
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  name: v.pipe(v.string(), v.maxLength(200)),
});

const keptSchema = v.object({
  /** By region id. */
  places: v.record(v.string(), placeSchema),
  /** By region id, of its place: the years that were looked up, and their days. */
  found: v.record(
    v.string(),
    v.object({ years: v.array(v.number()), holidays: v.pipe(v.array(holidaySchema), v.maxLength(2000)) }),
  ),
});

/** Where the regions' people are, as somebody said on this device, with the holidays that were looked up for it. */
export type KeptHolidays = v.InferOutput<typeof keptSchema>;
export type KeptPlace = v.InferOutput<typeof placeSchema>;

const KEY = 'evenkeel.holidays';
const NOTHING: KeptHolidays = { places: {}, found: {} };
const changes = new EventTarget();

let read: { text: string | null; kept: KeptHolidays } = { text: null, kept: NOTHING };

const parse = (text: string | null): KeptHolidays => {
  const parsed = v.safeParse(keptSchema, parseKept(text));
  return parsed.success ? parsed.output : NOTHING;
};

/** What this device keeps; nothing where that is damaged. The very same value as long as nothing changes. */
export function keptHolidays(): KeptHolidays {
  const text = readText(KEY);
  if (text !== read.text) read = { text, kept: parse(text) };
  return read.kept;
}

/** Keeps it on this device; false where the browser does not allow it. */
export function keepHolidays(kept: KeptHolidays): boolean {
  const isKept = keepText(KEY, JSON.stringify(kept));
  if (isKept) changes.dispatchEvent(new Event('change'));
  return isKept;
}

/** Tells when it changes, also in another tab. */
export function onHolidaysKept(listen: () => void): () => void {
  const listenElsewhere = ({ key }: StorageEvent): void => {
    if (key === KEY || key === null) listen();
  };
  changes.addEventListener('change', listen);
  window.addEventListener('storage', listenElsewhere);
  return () => {
    changes.removeEventListener('change', listen);
    window.removeEventListener('storage', listenElsewhere);
  };
}
