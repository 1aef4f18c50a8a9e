import { DONE, type Outcome } from '../outcome.ts';

interface TakingBack {
  readonly edits: number;
  readonly undo: () => Outcome;
  readonly pause: () => Promise<void>;
}

/** Takes back the last edits one by one; stops at the first that is refused. */
export async function takeBack({ edits, undo, pause }: TakingBack): Promise<Outcome> {
  for (let left = edits; left > 0; left -= 1) {
    const outcome = undo();
    if (!outcome.ok) return outcome;
    if (left > 1) await pause();
  }
  return DONE;
}
