import type { Replay, ReplayOutcome } from './replay.ts';

const REASONS: Record<Exclude<ReplayOutcome, 'same' | 'changed'>, string> = {
  'no-numbers': 'kept no numbers',
  'needs-counts': 'would need each person’s cases, which they did not keep',
  'not-reproduced': 'came about in a way that its numbers alone do not tell',
  'no-region': 'belong to a region that this policy does not have',
};

const checkIns = (count: number): string => (count === 1 ? '1 check-in' : `${count} check-ins`);

/**
 * What a replay found, in sentences: how many check-ins would have had another level, and of how many that cannot be said,
 * each with its reason.
 *
 * @example describeReplay(replay) // ['3 of 7 check-ins would have had another level: 3 milder.']
 */
export function describeReplay({ counts, raised, lowered }: Replay): string[] {
  const told = counts.same + counts.changed;
  const how = [raised > 0 ? `${raised} harsher` : '', lowered > 0 ? `${lowered} milder` : ''].filter(Boolean);
  const found =
    counts.changed === 0
      ? `None of ${checkIns(told)} would have had another level.`
      : `${counts.changed} of ${checkIns(told)} would have had another level: ${how.join(', ')}.`;
  const left = (['no-numbers', 'needs-counts', 'not-reproduced', 'no-region'] as const).flatMap((outcome) =>
    counts[outcome] === 0 ? [] : [`Not counted: ${checkIns(counts[outcome])} that ${REASONS[outcome]}.`],
  );
  return told === 0 && left.length > 0 ? left : [found, ...left];
}
