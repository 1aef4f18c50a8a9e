import type { Case } from '../board/case.ts';
import { foldText } from '../text/fold-text.ts';
import { oncePerText } from '../text/once-per-text.ts';

/** What a case is found by, folded once for each case; a changed case is a new object. */
const searchTexts = new WeakMap<Case, string>();

function searchText(item: Case): string {
  const known = searchTexts.get(item);
  if (known !== undefined) return known;
  const text = foldText(`${item.title}\n${item.customer}\n${item.id}`);
  searchTexts.set(item, text);
  return text;
}

/**
 * A test whether a case is meant by what somebody typed: every word occurs in its title, customer, id or owner's name,
 * without regard to case and accents. Null where nothing was typed, as then every case is.
 *
 * @example matchCases('zoe sso', ownerName)?.({ …, title: 'SSO login fails', owner: 'zoe' }) // true
 */
export function matchCases(find: string, ownerName: (item: Case) => string): ((item: Case) => boolean) | null {
  const words = foldText(find).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const fold = oncePerText(foldText);
  return (item) => {
    const text = searchText(item);
    return words.every((word) => text.includes(word) || fold(ownerName(item)).includes(word));
  };
}
