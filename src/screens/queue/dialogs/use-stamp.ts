import type { Stamp } from '../../../core/board/board.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePreferences } from '../../../state/use-preferences.ts';

/** Who grants something and when, for what a form writes down itself. */
export const useStamp = (): (() => Stamp) => {
  const now = useNow('minute');
  const { name } = usePreferences();
  return () => ({ at: new Date(now).toISOString(), by: name.trim() || 'triage' });
};
