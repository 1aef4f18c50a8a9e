import { startTransition, useEffect, useState, type RefObject } from 'react';

interface Fold {
  /** How many of the list are drawn. */
  readonly shown: number;
  readonly isFolded: boolean;
  readonly unfold: () => void;
}

interface Limits {
  /** A list of so many is drawn whole. */
  readonly most: number;
  /** So many are drawn of a longer one. */
  readonly first: number;
  /** Where whoever looks must find all of it. */
  readonly isOpen?: boolean;
}

/** To draw more than this takes seconds: only where somebody asks for it. */
const SLOW = 150;

/**
 * Shows the beginning of a long list until somebody asks for the rest, which then gets the focus. One that grows is shown
 * whole: what is new stands at its end.
 */
export function useFold(list: RefObject<HTMLElement | null>, length: number, { most, first, isOpen }: Limits): Fold {
  const [atFirst] = useState(length);
  const [asked, setAsked] = useState(false);
  const hasGrown = length > atFirst && length <= SLOW;
  const isFolded = !asked && !hasGrown && isOpen !== true && length > most;
  useEffect(() => {
    // Not a count: on a phone that brings up the keys.
    if (asked) list.current?.children[first]?.querySelector('button')?.focus({ preventScroll: true });
  }, [asked, first, list]);
  return { shown: isFolded ? first : length, isFolded, unfold: () => startTransition(() => setAsked(true)) };
}
