import type { Board } from '../board/board.ts';
import type { CheckIn } from '../board/record.ts';
import { announcedCheckIn } from '../level/announced-check-in.ts';
import { describeDecision } from '../level/describe-decision.ts';
import { formatLoad } from '../level/format-load.ts';
import { lookedAtAgain } from '../level/looked-at-again.ts';
import type { RegionState } from '../level/region-state.ts';
import { levelName } from '../policy/level-name.ts';
import { plannedText } from '../policy/planned-text.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import { describeUntil } from './describe-until.ts';
import { draftFrom } from './draft-from.ts';
import type { Draft } from './draft.ts';
import { escapePost } from './escape-post.ts';
import { fillTemplate } from './fill-template.ts';

interface Figures {
  readonly working: number | null;
  readonly openCases: number | null;
  readonly why: string;
}

/** Of a check-in what it froze, of an override what the numbers say now. */
function figuresOf(policy: Policy, { assessment }: RegionState, checkIn: CheckIn | null): Figures {
  if (checkIn !== null) return { ...checkIn, why: checkIn.explanation[0] ?? '' };
  if (assessment === null) return { working: null, openCases: null, why: '' };
  return { ...assessment.numbers, why: describeDecision(policy, assessment) };
}

/** The numbers in words; all empty where one is not known, so that a line of them falls away. */
function numbersIn(
  { planned }: Pick<PolicyRegion, 'planned'>,
  { working, openCases }: Figures,
): Record<string, string> {
  if (working === null || openCases === null) return { working: '', planned: '', cases: '', perSE: '' };
  const perSE = formatLoad(working === 0 ? Infinity : openCases / working);
  return { working: `${working}`, planned: plannedText({ planned }), cases: `${openCases}`, perSE };
}

function valuesOf(policy: Policy, state: RegionState, figures: Figures, now: number): Record<string, string> {
  const { region, live, inForce, override } = state;
  const rule = policy.levels.find(({ level }) => level === inForce);
  return {
    region: escapePost(region.name),
    level: `${inForce ?? ''}`,
    levels: `${policy.levels.length}`,
    name: escapePost(levelName(policy, inForce) ?? ''),
    meaning: escapePost(rule?.meaning ?? ''),
    ...numbersIn(region, figures),
    why: escapePost(figures.why),
    until: describeUntil(state, now),
    reason: escapePost(override?.reason ?? ''),
    computed: `${live ?? ''}`,
  };
}

/**
 * The post that tells the company a region's level in force, once per check-in and once per override (spec domain §4). Null
 * when it was posted or skipped, and while nothing was announced or set: a level that nobody confirmed is told to nobody.
 *
 * @example levelDraft(HANDBOOK_POLICY, board, state, now)?.channel // '#customer-support'
 */
export function levelDraft(policy: Policy, board: Board, state: RegionState, now: number): Draft | null {
  const { region, override, inForce, inForceBy } = state;
  if (state.levelPost !== 'to-post') return null;
  const checkIn = inForceBy === 'override' ? null : announcedCheckIn(board, region.id, now);
  const cause = checkIn?.id ?? override?.at ?? '';
  const template = checkIn === null ? policy.posts.override : policy.posts.level;
  const values = valuesOf(policy, state, figuresOf(policy, state, checkIn), now);
  return draftFrom(board.announcements, {
    cause,
    kind: 'level',
    region: region.id,
    channel: policy.channels.announce,
    level: inForce,
    contingencies: [],
    checkIn: checkIn?.id ?? null,
    alsoTold: [],
    question: false,
    text: fillTemplate(template, values),
    until: lookedAtAgain(state),
  });
}
