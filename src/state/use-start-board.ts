import { useBoardStore } from './board-context.ts';
import type { Outcome } from './outcome.ts';
import { boardOf } from './replica/board-of.ts';
import { openLink, startDemo, startEmpty, startFromFile, type EmptyBoard } from './start-board.ts';
import { useFacts } from './use-facts.ts';

interface StartBoard {
  readonly demo: () => Promise<Outcome>;
  readonly empty: (options: EmptyBoard) => Promise<Outcome>;
  /** A board file; it takes the place of the board at hand. */
  readonly file: (file: File) => Promise<Outcome>;
  /** A pasted link; its document is shown beside the board at hand. */
  readonly link: (pasted: string) => Promise<Outcome>;
  /** The board before the last start, which can be had back. */
  readonly previous: { readonly team: string; readonly replacedAt: string } | null;
  readonly restorePrevious: () => Promise<Outcome>;
  /** The board at hand. */
  readonly current: string;
}

/** The ways to begin: every one leaves what is at hand untouched when it fails, and can be taken back when it works. */
export const useStartBoard = (): StartBoard => {
  const store = useBoardStore();
  const previous = useFacts((facts) => facts.previous);
  const current = useFacts((facts) => boardOf(facts.replica).team);
  return {
    demo: () => startDemo(store),
    empty: (options) => startEmpty(store, options),
    file: (file) => startFromFile(store, file),
    link: openLink,
    previous,
    restorePrevious: store.restorePrevious,
    current,
  };
};
