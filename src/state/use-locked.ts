import { useAt } from './use-at.ts';
import { useWhyReadOnly } from './use-why-read-only.ts';

const ELSEWHEN = 'You are looking at another time. Go back to now to change something.';

/** Why nothing can be changed here: the board takes no edits, or another time than now is looked at. Null when it can. */
export const useLocked = (): string | null => {
  const why = useWhyReadOnly();
  const isElsewhen = useAt() !== null;
  return why ?? (isElsewhen ? ELSEWHEN : null);
};
