/** Hours of one day, in two parts. */
export type SplitDay = { label: string; customer: number; internal: number };

export const SPLIT_NAMES = {
  customer: 'Customers',
  internal: 'Internal work',
  target: 'Target',
  day: 'Day',
  share: 'Customer share',
} as const;

const whole = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** "80 %"; an en dash for a day without hours. */
export function sharesText(day: SplitDay): string {
  const hours = day.customer + day.internal;
  return hours > 0 ? percentText(day.customer / hours) : '–';
}

export function percentText(share: number): string {
  return whole.format(share).replace('%', ' %');
}

export function hoursText(hours: number): string {
  return `${tenths.format(hours)} h`;
}
