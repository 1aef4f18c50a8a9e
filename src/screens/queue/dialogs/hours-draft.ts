import type { TimeLogEntry } from '../../../core/board/record.ts';

/** An entry of the time log as its fields on screen have it. */
export interface HoursDraft {
  readonly day: string;
  readonly region: string;
  readonly customerHours: string;
  readonly internalHours: string;
  readonly by: string;
}

export type HoursErrors = { readonly [Field in keyof HoursDraft]?: string | undefined };

/** Hours as people type them, also with a comma; null where it is no number of hours from 0 to 24. */
const readHours = (text: string): number | null => {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return 0;
  const hours = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return hours >= 0 && hours <= 24 ? hours : null;
};

/** The entry that already stands for the same day, region and person. */
export const sameEntry = (draft: HoursDraft, log: readonly TimeLogEntry[]): TimeLogEntry | undefined =>
  log.find(({ day, region, by }) => day === draft.day && region === draft.region && by === draft.by.trim());

const hoursError = (text: string): string | undefined =>
  readHours(text) === null ? 'Hours of one day: a number from 0 to 24, such as 6 or 6.5.' : undefined;

/** Why some fields cannot be kept; null when all can. `today` is the present UTC day. */
export const checkHours = (draft: HoursDraft, log: readonly TimeLogEntry[], today: string): HoursErrors | null => {
  const nothing = readHours(draft.customerHours) === 0 && readHours(draft.internalHours) === 0;
  const errors: HoursErrors = {
    day: dayError(draft.day, today),
    by: draft.by.trim() === '' ? 'Whose hours are they?' : undefined,
    customerHours:
      hoursError(draft.customerHours) ??
      (nothing && sameEntry(draft, log) === undefined ? 'Type the hours of at least one of the two.' : undefined),
    internalHours: hoursError(draft.internalHours),
  };
  return Object.values(errors).some((reason) => reason !== undefined) ? errors : null;
};

const dayError = (day: string, today: string): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'This is not a whole date.';
  return day > today ? 'This day has not come yet.' : undefined;
};

export const entryOf = ({ day, region, customerHours, internalHours, by }: HoursDraft): TimeLogEntry => ({
  day,
  region,
  customerHours: readHours(customerHours) ?? 0,
  internalHours: readHours(internalHours) ?? 0,
  by: by.trim(),
});

export const draftOfEntry = ({ day, region, customerHours, internalHours, by }: TimeLogEntry): HoursDraft => ({
  day,
  region,
  customerHours: String(customerHours),
  internalHours: String(internalHours),
  by,
});
