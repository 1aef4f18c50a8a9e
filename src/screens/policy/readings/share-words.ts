import type { AuditCount } from '../../../core/audit/audit.ts';

/** A share of inputs in whole percents; what is there never reads as nothing. */
function percentOf(count: number, inputs: number): string {
  if (count === 0) return '0 %';
  const percent = Math.round((100 * count) / inputs);
  return percent === 0 ? 'less than 1 %' : `${percent} %`;
}

/** How much another choice changes, and which way: "21 % of inputs: 3 % to a harsher level, 18 % to a milder one." */
export function shareWords({ inputs, changed, raised, lowered }: AuditCount): string {
  if (changed === 0) return 'nothing.';
  const share = `${percentOf(changed, inputs)} of inputs`;
  if (lowered === 0) return `${share}, all to a harsher level.`;
  if (raised === 0) return `${share}, all to a milder level.`;
  return `${share}: ${percentOf(raised, inputs)} to a harsher level, ${percentOf(lowered, inputs)} to a milder one.`;
}
