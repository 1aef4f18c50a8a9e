import { describeUncovered } from '../core/level/describe-uncovered.ts';
import { useBoardStore } from './board-context.ts';
import { linkNotice } from './link-notice.ts';
import {
  demoNotice,
  faultNotice,
  lookBackNotice,
  newerNotice,
  replacedNotice,
  uncoveredNotice,
  type Notice,
} from './notices.ts';
import { boardOf } from './replica/board-of.ts';
import { useAt, useBadAt } from './use-at.ts';
import { useBoard } from './use-board.ts';
import { useBoardState } from './use-board-state.ts';
import { useFacts } from './use-facts.ts';
import { useReadOnly } from './use-read-only.ts';
import { useRouteQuery } from './use-route-query.ts';

/** What everybody must know before reading on, the most pressing first. */
export const useNotices = (): readonly Notice[] => {
  const store = useBoardStore();
  const query = useRouteQuery();
  const at = useAt();
  const badAt = useBadAt();
  const uncovered = describeUncovered(useBoardState());
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  const current = useFacts((facts) => boardOf(facts.replica).team);
  const facts = useFacts((all) => all);
  const readOnly = useReadOnly();
  const notices = [
    facts.view?.state === 'status' ? null : uncoveredNotice(uncovered),
    faultNotice(facts.fault, () => void store.retry()),
    linkNotice(facts.view, readOnly),
    facts.view === null ? newerNotice(facts.readOnlyWhy) : null,
    lookBackNotice(at, badAt, () => query.set({ at: null })),
    demoNotice(isDemo && facts.view?.state !== 'status'),
    ...facts.messages.map((message) => ({ ...message, dismiss: () => store.dismiss(message.id) })),
    replacedNotice({
      facts,
      current,
      restore: () => void store.restorePrevious(),
      dismiss: () => store.api.setState({ justReplaced: false }),
    }),
  ];
  return notices.filter((notice) => notice !== null);
};
