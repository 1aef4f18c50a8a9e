import { useCallback, useMemo, useState } from 'react';
import type { Case } from '../../core/board/case.ts';
import type { ReplyDue } from '../../core/queue/queue.ts';
import { replyDue } from '../../core/queue/reply-due.ts';
import { useBoard } from '../../state/use-board.ts';
import { useBoardState } from '../../state/use-board-state.ts';
import { useNow } from '../../state/use-now.ts';
import { usePolicy } from '../../state/use-policy.ts';

/** Gives the old value again while `key` stays the same. */
const useKeptBy = <Value>(key: string, value: Value): Value => {
  const [kept, setKept] = useState({ key, value });
  if (kept.key === key) return kept.value;
  setKept({ key, value });
  return value;
};

interface Known {
  readonly due: ReplyDue;
  /** The moment it was worked out for. */
  readonly at: number;
}

/** Whether what was worked out for one moment holds at another: only waiting turns into late, and only by time. */
const stillHolds = ({ due, at }: Known, now: number): boolean =>
  now === at || (now > at ? due.state !== 'due' || due.dueAt === null || now < due.dueAt : due.state !== 'late');

/** When each case's first reply is due, worked out once for a case: business hours are dear, minutes are not. */
export const useDueOf = (): ((item: Case) => ReplyDue) => {
  const policy = usePolicy();
  const edition = useBoard((board) => board.edition);
  const holidays = useBoard((board) => board.holidays);
  const state = useBoardState();
  const promises = useKeptBy(JSON.stringify(state.promises), state.promises);
  const now = useNow('minute');
  const dueAt = useMemo(() => {
    const known = new WeakMap<Case, Known>();
    return (item: Case, at: number): ReplyDue => {
      const before = known.get(item);
      if (before !== undefined && stillHolds(before, at)) return before.due;
      const due = replyDue(policy, { edition, holidays }, item, promises, at);
      known.set(item, { due, at });
      return due;
    };
  }, [policy, edition, holidays, promises]);
  return useCallback((item) => dueAt(item, now), [dueAt, now]);
};
