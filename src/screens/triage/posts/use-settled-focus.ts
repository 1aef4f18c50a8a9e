import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Draft } from '../../../core/contingency/draft.ts';

interface SettledFocus {
  readonly panel: RefObject<HTMLElement | null>;
  /** Where the focus rests when there is nothing left to post. */
  readonly rest: RefObject<HTMLHeadingElement | null>;
  /** What to lead to once a draft is gone: the next one. */
  readonly after: (draft: Draft) => HTMLElement | null;
}

/** Leads the focus through the drafts: to those of a check-in just made, and to the next one when one is settled. */
export const useSettledFocus = (checkedIn: { readonly region: string } | null): SettledFocus => {
  const panel = useRef<HTMLElement>(null);
  const rest = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (checkedIn === null) return;
    const cards = cardsIn(panel.current);
    const own = cards.find(({ dataset }) => dataset['region'] === checkedIn.region);
    (own ?? cards[0] ?? rest.current)?.focus();
  }, [checkedIn]);
  const after = useCallback(({ id }: Draft): HTMLElement | null => {
    const cards = cardsIn(panel.current);
    const at = cards.findIndex(({ dataset }) => dataset['draft'] === id);
    return cards[at + 1] ?? cards[at - 1] ?? rest.current;
  }, []);
  return { panel, rest, after };
};

const cardsIn = (panel: HTMLElement | null): HTMLElement[] => [
  ...(panel?.querySelectorAll<HTMLElement>('[data-draft]') ?? []),
];
