import type { Board } from '../../core/board/board.ts';
import type { Case } from '../../core/board/case.ts';
import type { Policy } from '../../core/policy/policy.ts';

/** Who asks and who has it: "pre-sales, opened by a CE · Amara has it". */
export const describeCaseOrigin = (policy: Policy, board: Pick<Board, 'people'>, item: Case): string => {
  const segment = policy.segments.find(({ id }) => id === item.segment)?.name ?? item.segment;
  const owner = board.people.find(({ id }) => id === item.owner)?.name;
  return [
    `${segment}${item.openedByCE ? ', opened by a CE' : ''}`,
    owner === undefined ? 'nobody has it yet' : `${owner} has it`,
  ].join(' · ');
};
