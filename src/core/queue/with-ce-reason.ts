import type { Case } from '../board/case.ts';
import type { Edition } from '../policy/edition-schema.ts';
import { PRIORITIES } from '../policy/primitives.ts';
import { rankedClass } from './ranked-class.ts';

/** Built once per edition, so that ranking 100,000 cases does not build and compare as many sentences. */
const sentences = new WeakMap<Edition, ReadonlyMap<string, string>>();

const NO_CE = 'no CE';

const sentencesOf = (edition: Edition): ReadonlyMap<string, string> => {
  const known = sentences.get(edition);
  if (known) return known;
  const ends = `Pre-sales in the ${edition.name} edition: ${edition.preSales.text}.`;
  const made = new Map([
    [NO_CE, `No CE opened it. ${ends}`],
    ...PRIORITIES.map((ranked) => [ranked, `Pre-sales ${ranked} stays with the CE. ${ends}`] as const),
  ]);
  sentences.set(edition, made);
  return made;
};

/**
 * Why an edition leaves a case with the CE, or null where it does not: pre-sales that no CE opened, or of a class the
 * edition does not take; leadership's exception stands for both (spec domain §5).
 *
 * @example withCEReason(exceptions, { ...preSales, openedByCE: true, priority: 'p0' }) // null
 */
export function withCEReason(
  edition: Edition,
  aCase: Pick<Case, 'segment' | 'priority' | 'openedByCE' | 'exception'>,
): string | null {
  if (aCase.segment !== 'pre-sales' || aCase.exception !== null) return null;
  const { needsCE, priorities } = edition.preSales;
  if (needsCE && !aCase.openedByCE) return sentencesOf(edition).get(NO_CE) ?? '';
  const ranked = rankedClass(edition, aCase);
  return priorities.includes(ranked) ? null : (sentencesOf(edition).get(ranked) ?? '');
}
