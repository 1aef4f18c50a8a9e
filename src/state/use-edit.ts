import type { EditAction } from '../core/board/edit.ts';
import { useBoardStore } from './board-context.ts';
import type { Outcome } from './outcome.ts';
import { EDITING } from './replica/editing.ts';

/** Makes an edit. What comes back says whether it took hold, so that a field can show the reason beside itself. */
export const useEdit = (): ((action: EditAction) => Outcome) => useBoardStore().editWith(EDITING);
