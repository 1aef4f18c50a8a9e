import type { KeyboardEvent } from 'react';
import type { Case } from '../../core/board/case.ts';
import type { CaseActions } from './use-case-actions.ts';

const KEYS: Readonly<Record<string, 'take' | 'pin' | 'solve'>> = { t: 'take', p: 'pin', s: 'solve' };

/** T takes a case, P pins it, S solves it. Says what was done, or null where the key means nothing here. */
export const pressCaseKey = (
  event: KeyboardEvent,
  item: Case,
  actions: CaseActions,
): 'take' | 'pin' | 'solve' | null => {
  if (actions.readOnly || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  const name = KEYS[event.key.toLowerCase()];
  if (name === undefined) return null;
  event.preventDefault();
  if (name !== 'take' || actions.me === null || item.owner !== actions.me.id) actions[name](item);
  return name;
};
