import type { Person } from '../core/board/board.ts';
import { foldText } from '../core/text/fold-text.ts';
import { useBoard } from './use-board.ts';
import { usePreferences } from './use-preferences.ts';

/** The person on the board whose name is that of the person at this device, whatever case and accents; null where none is. */
export const useMe = (): Person | null => {
  const name = foldText(usePreferences().name.trim());
  return useBoard(({ people }) =>
    name === '' ? null : (people.find((person) => foldText(person.name.trim()) === name) ?? null),
  );
};
