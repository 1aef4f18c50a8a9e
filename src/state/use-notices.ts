import { describeUncovered } from '../core/level/describe-uncovered.ts';
import { faultDetail } from '../data/storage/fault-detail.ts';
import { useBoardStore } from './board-context.ts';
import {
  DEMO_DETAILS,
  linkDetails,
  lookBackDetails,
  pastDetails,
  otherRegionsDetails,
  policyDetails,
  replacedDetails,
  uncoveredNotice,
  type Notice,
  type NoticeDetails,
} from './notices.ts';
import { useHashPath } from './hash-location.ts';
import { useBadAt } from './use-at.ts';
import { useBoardState } from './use-board-state.ts';
import { useFacts } from './use-facts.ts';
import { useNoticeHeads } from './use-notice-heads.ts';
import { sharedNotice } from './shared-notice.ts';
import { useLookNow } from './use-look-now.ts';
import { useReadOnly } from './use-read-only.ts';
import { useRouteQuery } from './use-route-query.ts';
import { useSync } from './use-sync.ts';

/** Where people change things, and wonder when they cannot. */
const WORK: ReadonlySet<string> = new Set(['/', '/triage', '/queue', '/import']);

/** Nothing that somebody who asks for help could do anything about. */
const INSIDE: ReadonlySet<string> = new Set(['policy', 'other-regions']);

/** What everybody must know before reading on, the most pressing first. */
export const useNotices = (): readonly Notice[] => {
  const heads = useNoticeHeads();
  const uncovered = describeUncovered(useBoardState());
  const isStatus = useFacts(({ view }) => view?.state === 'status');
  const detailsOf = useNoticeDetails();
  // What the team's rules are made of is nothing to outsiders.
  const isForOutsiders = useHashPath() === '/status';
  const shown = heads.filter(({ id }) => !isForOutsiders || !INSIDE.has(id));
  const notices = shown.map((head) => ({ ...head, ...detailsOf(head.id) }));
  const alarm = isStatus ? null : uncoveredNotice(uncovered);
  const shared = sharedNotice(
    useFacts((all) => all),
    useSync(),
    useLookNow(),
    WORK.has(useHashPath()),
  );
  return [alarm, shared, ...notices].filter((notice) => notice !== null);
};

/** What happened to somebody's change may name people and cases, which the status page never does. */
const OUTSIDE = 'The other screens tell what it was.';

const useNoticeDetails = (): ((id: string) => NoticeDetails) => {
  const store = useBoardStore();
  const query = useRouteQuery();
  const badAt = useBadAt();
  const facts = useFacts((all) => all);
  const readOnly = useReadOnly();
  const path = useHashPath();
  const isForOutsiders = path === '/status';
  return (id) => {
    switch (id) {
      case 'storage':
        return {
          text: facts.fault === null ? '' : faultDetail(facts.fault.kind),
          action: { label: 'Try again', run: () => void store.retry() },
        };
      case 'link':
        return linkDetails(facts.view, readOnly);
      case 'newer':
        return { text: facts.readOnlyWhy ?? '' };
      case 'look-back':
        return facts.past === null
          ? lookBackDetails(badAt, () => query.set({ at: null }))
          : pastDetails(facts.past, () => query.set({ at: null, after: null }));
      case 'demo':
        return DEMO_DETAILS;
      case 'policy':
        return policyDetails(facts, () => store.api.setState({ policyTrouble: null }));
      case 'other-regions':
        return otherRegionsDetails(path);
      case 'replaced':
        return replacedDetails(
          facts,
          () => void store.restorePrevious(),
          () => store.api.setState({ justReplaced: false }),
        );
      default:
        return {
          text: isForOutsiders ? OUTSIDE : (facts.messages.find((message) => message.id === id)?.text ?? ''),
          dismiss: () => store.dismiss(id),
        };
    }
  };
};
