import { applyEdit } from '../board/apply-edit.ts';
import type { Board, HistoryEntry } from '../board/board.ts';
import { describeEdit } from '../board/describe-edit.ts';
import type { Edit } from '../board/edit.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import { describeFolded } from './describe-folded.ts';
import type { LoggedChange } from './logged-change.ts';
import { oldestBoard } from './oldest-board.ts';
import { readEntry } from './read-entry.ts';
import { regionsOfEdit } from './regions-of-edit.ts';
import { touchesOf } from './touches-of.ts';

type Names = readonly Pick<PolicyRegion, 'id' | 'name'>[];

/** The board as far as the edits so far tell it, and which of its values they told. */
interface Walk {
  readonly board: Board;
  readonly known: Set<string>;
}

function markOf({ id, at, by, kind }: HistoryEntry): Pick<LoggedChange, 'id' | 'at' | 'by' | 'kind'> {
  return { id, at: Date.parse(at), by, kind };
}

const foldedChange = (entry: HistoryEntry): LoggedChange => ({
  ...markOf(entry),
  sentence: describeFolded(entry),
  people: [],
  regions: [],
  undoes: null,
  isWhole: false,
});

/** A value of before that no edit told is left out of the sentence, never made up. */
function changeOf(entry: HistoryEntry, edit: Edit, { board, known }: Walk, after: Board, names: Names): LoggedChange {
  const touches = touchesOf(edit);
  const isTold = touches.every(({ key, effect }) => effect === 'add' || effect === 'remove' || known.has(key));
  const people = touches.flatMap(({ key }) => (key.startsWith('people/') ? (key.split('/')[1] ?? []) : []));
  return {
    ...markOf(entry),
    sentence: describeEdit(edit, isTold ? board : after, names),
    people: [...new Set(people)],
    regions: regionsOfEdit(edit, isTold ? board : after),
    undoes: edit.undoes ?? null,
    isWhole: true,
  };
}

/**
 * Every edit of a board's history in one sentence, with who made it, when, and whom it is about; the newest first (spec
 * screens, History). Sentences speak of the board as it was then, as far as the history tells; of an edit that is kept by its
 * counts only they say these.
 *
 * @example changeLog(board, policy.regions)[0]?.sentence // 'Amara: 8 → 9 open cases'
 */
export function changeLog(board: Board, names: Names): LoggedChange[] {
  const log: LoggedChange[] = [];
  let walk: Walk = { board: oldestBoard(board), known: new Set() };
  for (const entry of board.history) {
    const edit = readEntry(entry);
    if (edit === null) {
      log.push(foldedChange(entry));
      continue;
    }
    const done = applyEdit({ ...walk.board, history: [] }, edit);
    const after = done.ok ? done.board : walk.board;
    log.push(changeOf(entry, edit, walk, after, names));
    for (const { key } of touchesOf(edit)) walk.known.add(key);
    walk = { board: after, known: walk.known };
  }
  return log.toReversed();
}
