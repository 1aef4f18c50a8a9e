import { useAt } from './use-at.ts';
import { useReadOnly } from './use-read-only.ts';

const ELSEWHEN = 'You are looking at another time. Go back to now to change something.';

/** Why nothing can be changed here: the board takes no edits, or another time than now is looked at. Null when it can. */
export const useLocked = (): string | null => {
  const { why } = useReadOnly();
  const isElsewhen = useAt() !== null;
  return why ?? (isElsewhen ? ELSEWHEN : null);
};
