const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The UTC day of an instant, without its year.
 *
 * @example formatUtcDay(Date.parse('2026-12-29T14:42:00Z')) // '29 Dec'
 */
export const formatUtcDay = (instant: number): string => {
  const day = new Date(instant);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] ?? ''}`;
};
