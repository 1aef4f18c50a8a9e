import type { BoardState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * The state of support over all regions in one or two plain sentences.
 *
 * @example describeAll(policy, state) // 'Support is answering. Community posts take longer than usual, up to 24 hours.'
 */
export const describeAll = (policy: Policy, state: BoardState): string => {
  if (state.regions.every(({ assessment }) => assessment === null)) return 'Nobody has entered today’s numbers yet.';
  const uncovered = state.regions.filter((region) => region.uncovered).map(({ region }) => region.name);
  if (uncovered.length > 0) return `Nobody is answering in ${uncovered.join(' and ')} right now.`;
  if (state.inPlay === null) return 'Support is answering as usual.';
  return `${answering(state)} ${consequence(policy, state.worstInForce)}`.trim();
};

const answering = ({ regions }: BoardState): string => {
  if (regions.some(({ coverage }) => coverage.open)) return 'Support is answering.';
  return 'Support is closed at this hour.';
};

const consequence = (policy: Policy, level: number | null): string =>
  level === null || level === 1 ? '' : (policy.levels.find((rule) => rule.level === level)?.plain ?? '');
