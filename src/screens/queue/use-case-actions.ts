import { useMemo } from 'react';
import type { Person } from '../../core/board/board.ts';
import type { Case } from '../../core/board/case.ts';
import { useMe } from '../../state/use-me.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import type { Opened } from './opened.ts';
import type { QueueEdit } from './use-queue-edit.ts';

/** What can be done with a case without opening it. */
export interface CaseActions {
  readonly readOnly: boolean;
  readonly me: Person | null;
  readonly open: (item: Case) => void;
  /** Makes it mine; asks who that is where nobody knows. */
  readonly take: (item: Case) => void;
  readonly giveBack: (item: Case) => void;
  readonly pin: (item: Case) => void;
  readonly unpin: (item: Case) => void;
  readonly reply: (item: Case) => void;
  readonly solve: (item: Case) => void;
}

/** Opens the menu of a case at an element; by keyboard its first entry has the focus. */
export type OpenMenu = (item: Case, anchor: HTMLElement, byKeyboard: boolean) => void;

export const useCaseActions = (act: QueueEdit['act'], onOpen: (opened: Opened) => void): CaseActions => {
  const me = useMe();
  const readOnly = useWhyReadOnly() !== null;
  return useMemo(
    () => ({
      readOnly,
      me,
      open: ({ id }) => onOpen({ what: 'case', id }),
      take: ({ id }) => {
        if (me === null) onOpen({ what: 'who', goOn: { take: id } });
        else act({ kind: 'takeCase', case: id, owner: me.id });
      },
      giveBack: ({ id }) => act({ kind: 'takeCase', case: id, owner: null }),
      pin: ({ id }) => onOpen({ what: 'pin', id }),
      unpin: ({ id }) => act({ kind: 'unpinCase', case: id }),
      reply: ({ id }) => act({ kind: 'replyToCase', case: id }),
      solve: ({ id }) => act({ kind: 'solveCase', case: id }),
    }),
    [readOnly, me, act, onOpen],
  );
};
