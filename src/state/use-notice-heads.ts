import { describeOtherRegions } from '../core/board/describe-other-regions.ts';
import {
  demoHead,
  faultHead,
  linkHead,
  lookBackHead,
  newerHead,
  policyHeads,
  replacedHead,
  type NoticeHead,
} from './notice-heads.ts';
import { useAt, useBadAt } from './use-at.ts';
import { useBoard } from './use-board.ts';
import { useFacts } from './use-facts.ts';

/** What everybody must know of the board and of the clock, in a line each, the most pressing first. */
export const useNoticeHeads = (): readonly NoticeHead[] => {
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  const facts = useFacts((all) => all);
  const lookBack = lookBackHead(useAt(), useBadAt(), facts.past);
  const otherRegions = useBoard((board) => describeOtherRegions(board, facts.policy));
  const heads = [
    faultHead(facts),
    linkHead(facts.view),
    newerHead(facts),
    lookBack,
    ...policyHeads(facts, otherRegions),
    demoHead(isDemo && facts.view?.state !== 'status'),
    ...facts.messages,
    replacedHead(facts),
  ];
  return heads.filter((head) => head !== null);
};
