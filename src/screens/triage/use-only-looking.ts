import { useAt } from '../../state/use-at.ts';
import { useReadOnly } from '../../state/use-read-only.ts';

/** Nothing can be announced here: the board takes no edits, or the screen looks at another moment than this one. */
export const useOnlyLooking = (): boolean => {
  const { readOnly } = useReadOnly();
  return useAt() !== null || readOnly;
};
