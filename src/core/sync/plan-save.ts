import type { Board } from '../board/board.ts';
import type { Edit } from '../board/edit.ts';
import { HISTORY_LIMIT } from '../board/history-limits.ts';
import { readTag } from './read-tag.ts';
import { replayEdits } from './replay-edits.ts';
import type { ReadVerdict, StoreAnswer, StoreTrouble } from './store-answer.ts';

/** An own edit that no longer fits the board of the others. */
export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: string;
}

/** What to do after a look at the store. */
export type SavePlan =
  /** Nothing to write and nothing new. */
  | { readonly kind: 'rest' }
  /** Put this board under what waits; `settled` need not wait any more. */
  | {
      readonly kind: 'take';
      readonly board: Board;
      readonly settled: ReadonlySet<string>;
      readonly refused: readonly RefusedEdit[];
      readonly readOnlyWhy: string | null;
    }
  /** Write this over that tag (null: the store's tags are not asked for), then look again: only that proves it. */
  | { readonly kind: 'write'; readonly board: Board; readonly overTag: string | null }
  /** The store's tag cannot guard a write just now; some get better within a second. */
  | { readonly kind: 'no-tag' }
  | StoreTrouble;

interface SaveInput {
  /** The last good document. */
  readonly known: Board;
  /** Own edits that no document of the store has shown yet, in their order. */
  readonly waiting: readonly Edit[];
  readonly verdict: ReadVerdict;
  readonly answer: StoreAnswer;
  readonly mode: 'write' | 'read' | 'alone';
  /** Some of the waiting edits were sent once, and no answer said what became of them. */
  readonly wasSent: boolean;
}

const UNCERTAIN =
  'It was sent, the answer was lost, and so much was changed since that nobody can tell whether it is there. Look, and make it again if it is missing';

/** Whether everything that was done since the last good document still stands in the history of this one. */
const reachesBack = ({ history, revision }: Board, known: Board): boolean =>
  history.length < HISTORY_LIMIT || revision - history.length <= known.revision;

const MISSING: StoreTrouble = {
  kind: 'trouble',
  sync: 'stale',
  reason: 'The board is no longer at its address',
  advice: 'The last good board stays here as it was.',
  access: false,
};

const idsOf = (edits: readonly { readonly id: string }[]): Set<string> => new Set(edits.map(({ id }) => id));

function takeOrRest(input: SaveInput, there: Board, refused: readonly RefusedEdit[]): SavePlan {
  const { waiting, verdict, known } = input;
  const history = idsOf(there.history);
  const gone = idsOf(refused.map(({ edit }) => edit));
  const settled = idsOf(waiting.filter(({ id }) => history.has(id) || gone.has(id)));
  // Who only reads cannot mend what a race lost; the next save of a writer does.
  const isBehind = there.revision < known.revision;
  if ((verdict.kind !== 'news' && settled.size === 0) || isBehind) return { kind: 'rest' };
  const readOnlyWhy = verdict.kind === 'news' ? verdict.readOnlyWhy : null;
  return { kind: 'take', board: there, settled, refused, readOnlyWhy };
}

function writeOver(tag: string | null, { mode }: SaveInput, board: Board): SavePlan {
  if (mode === 'alone') return { kind: 'write', board, overTag: null };
  const guard = readTag(tag);
  return guard?.strong === true ? { kind: 'write', board, overTag: guard.value } : { kind: 'no-tag' };
}

/**
 * Decides what a look at the store asks for: take over what is there, write own edits on top of it, or nothing. An edit
 * waits until a document that was read holds its id, so that a store which loses what it acknowledged loses nothing in the
 * end; what somebody else's race lost is written again, too (spec sharing, "Edits, not states").
 *
 * @example planSave({ known, waiting: [], verdict: { kind: 'same', board: null }, answer, mode: 'write' }) // { kind: 'rest' }
 */
export function planSave(input: SaveInput): SavePlan {
  const { known, waiting, verdict, answer, mode } = input;
  if (verdict.kind === 'trouble') return verdict;
  if (verdict.kind === 'nothing') return MISSING;
  const [there, lost, readOnlyWhy] =
    verdict.kind === 'news' ? [verdict.board, verdict.lost, verdict.readOnlyWhy] : [verdict.board ?? known, [], null];
  const canWrite = mode !== 'read' && readOnlyWhy === null && answer.kind === 'answer' && answer.status === 200;
  if (!canWrite) return takeOrRest(input, there, []);
  const own = idsOf(waiting);
  const isUncertain = input.wasSent && !reachesBack(there, known);
  const history = idsOf(there.history);
  const uncertain = isUncertain ? waiting.filter(({ id }) => !history.has(id)) : [];
  const edits = [...lost.filter(({ id }) => !own.has(id)), ...(isUncertain ? [] : waiting)];
  const { board, applied, refused } = replayEdits(there, edits, known.revision);
  const told = [...refused, ...uncertain.map((edit) => ({ edit, reason: UNCERTAIN }))];
  return applied === 0 ? takeOrRest(input, there, told) : writeOver(answer.tag, input, board);
}
