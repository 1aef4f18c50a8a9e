import type { Case } from '../board/case.ts';
import type { Edition } from '../policy/edition-schema.ts';
import { rankedClass } from './ranked-class.ts';

/**
 * Why an edition leaves a case with the CE, or null where it does not: pre-sales that no CE opened, or of a class the
 * edition does not take; leadership's exception stands for both (spec domain §5).
 *
 * @example withCEReason(exceptions, { ...preSales, openedByCE: true, priority: 'p0' }) // null
 */
export function withCEReason(edition: Edition, aCase: Case): string | null {
  if (aCase.segment !== 'pre-sales' || aCase.exception !== null) return null;
  const { needsCE, priorities, text } = edition.preSales;
  if (needsCE && !aCase.openedByCE) return `No CE opened it. Pre-sales in the ${edition.name} edition: ${text}.`;
  const ranked = rankedClass(edition, aCase);
  if (priorities.includes(ranked)) return null;
  return `Pre-sales ${ranked} stays with the CE. Pre-sales in the ${edition.name} edition: ${text}.`;
}
