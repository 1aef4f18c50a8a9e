import type { Board, Override } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { LevelStep } from './level-step.ts';
import { readEntry } from './read-entry.ts';

interface Said {
  /** From when on it is what leadership says; ms. */
  readonly at: number;
  readonly override: Override | null;
}

const isSame = (one: Override | null, other: Override | null): boolean =>
  one?.at === other?.at && one?.until === other?.until && one?.level === other?.level;

function saidOf(board: Board, region: RegionId): Said[] {
  const said = board.history.flatMap((entry): Said[] => {
    const edit = readEntry(entry);
    return edit?.kind === 'setOverride' && edit.region === region
      ? [{ at: Date.parse(edit.at), override: edit.override }]
      : [];
  });
  const current = board.regions[region]?.override ?? null;
  const last = said.at(-1);
  if (last ? isSame(last.override, current) : current === null) return said;
  return [...said, { at: last?.at ?? -Infinity, override: current }];
}

/** Whatever is said replaces what was said before from that moment on. */
function say(steps: readonly LevelStep[], { at, override }: Said, most: number): LevelStep[] {
  const kept = steps.filter(({ from }) => from < at).map((step) => ({ ...step, to: Math.min(step.to, at) }));
  if (override === null) return kept;
  const from = Math.max(at, Date.parse(override.at));
  const to = Date.parse(override.until);
  return from < to ? [...kept, { from, to, level: Math.min(override.level, most), by: 'override' }] : kept;
}

/**
 * When leadership had set a region's level by hand, and to what (spec domain §3): from the edits in the history, each until its
 * end, the next word or its being taken back; the one on the board besides. In order of time, without overlap, those to
 * come included; a level above the policy's harshest counts as the harshest.
 *
 * @example overrideSteps(HANDBOOK_POLICY, board, 'americas') // [{ from, to, level: 3, by: 'override' }]
 */
export function overrideSteps({ levels }: Pick<Policy, 'levels'>, board: Board, region: RegionId): LevelStep[] {
  return saidOf(board, region).reduce<LevelStep[]>((steps, said) => say(steps, said, levels.length), []);
}
