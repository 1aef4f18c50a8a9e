import type { Rule } from './rule.ts';

/** What a rule leaves open is as at its start: the weekday, the day of the month, the month (RFC 5545, 3.3.10). */
export function completeRule(rule: Rule, start: number): Rule {
  const date = new Date(start);
  const weekday = { weekday: date.getUTCDay(), place: 0 };
  const { days, monthDays, yearDays, weeks, months } = rule;
  const says = days.length + monthDays.length + yearDays.length > 0;
  switch (rule.every) {
    case 'DAILY':
      return rule;
    case 'WEEKLY':
      return days.length > 0 ? rule : { ...rule, days: [weekday] };
    case 'MONTHLY':
      return says ? rule : { ...rule, monthDays: [date.getUTCDate()] };
    case 'YEARLY':
      if (says) return rule;
      if (weeks.length > 0) return { ...rule, days: [weekday] };
      return {
        ...rule,
        monthDays: [date.getUTCDate()],
        months: months.length > 0 ? months : [date.getUTCMonth() + 1],
      };
  }
}
