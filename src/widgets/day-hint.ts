import { formatDay } from '../core/clock/format-day.ts';

const FULL_DAY = /^[1-9]\d{3}-\d\d-\d\d/;

/** The day of a date field in words, as browsers write it in an order of their own; undefined while it is not whole. */
export const dayHint = (value: string): string | undefined => {
  const day = FULL_DAY.exec(value)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : formatDay(day);
};
