import type { Board } from '../../core/board/board.ts';

interface Asked {
  /** The change after which the board is shown, by its id in the history. */
  readonly entry: string;
  /** Of which board: its generation, and the link that brought it. */
  readonly of: string;
}

/** The board as it was after one of its changes, shown in place of the present one; or why it cannot be. */
export type Past =
  | (Asked & { readonly state: 'problem'; readonly reason: string })
  | (Asked & {
      readonly state: 'board';
      readonly board: Board;
      /** The change itself: in words, by whom, and when; ms. */
      readonly sentence: string;
      readonly by: string;
      readonly at: number;
      /** What stands there with a later value, in words; null where all is as it was. */
      readonly missing: string | null;
    });
