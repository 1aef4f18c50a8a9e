import type { EditAction } from '../../core/board/edit.ts';
import type { Outcome } from '../../state/outcome.ts';

export interface PlannerEdit {
  /** Makes an edit, says what it did (in these words, else in the log's) and offers to take it back. A refusal is for the caller to show. */
  readonly edit: (action: EditAction, words?: string) => Outcome;
  /** The same where there is no field to show a refusal beside. */
  readonly act: (action: EditAction, words?: string) => Outcome;
  /** Why the board takes no edits; null where it does. */
  readonly locked: string | null;
}
