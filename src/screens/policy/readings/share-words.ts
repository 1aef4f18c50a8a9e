import type { AuditCount } from '../../../core/audit/audit.ts';

/** In whole percents; what is there never reads as nothing. */
const words = (percent: number): string => (percent <= 0 ? 'less than 1 %' : `${percent} %`);

/** How much another choice changes, and which way: "21 % of inputs: 3 % to a harsher level, 18 % to a milder one." */
export function shareWords({ inputs, changed, raised, lowered }: AuditCount): string {
  if (changed === 0) return 'nothing.';
  const whole = Math.round((100 * changed) / inputs);
  const harsher = Math.round((100 * raised) / inputs);
  const share = `${words(whole)} of inputs`;
  if (lowered === 0) return `${share}, all to a harsher level.`;
  if (raised === 0) return `${share}, all to a milder level.`;
  // The two parts add up to the whole as it is written.
  return `${share}: ${words(harsher)} to a harsher level, ${words(whole - harsher)} to a milder one.`;
}
