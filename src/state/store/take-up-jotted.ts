import type { StoreApi } from 'zustand/vanilla';
import { HISTORY_LIMIT } from '../../core/board/history-limits.ts';
import type { BoardStorage, Jotted } from '../../data/storage/board-storage.ts';
import type { Editing } from '../replica/editing.ts';
import type { Facts, Message } from './facts.ts';
import { leftBehind, refusedInOrder, withMessage } from './messages.ts';

interface JottedContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly editing: () => Promise<Editing>;
  readonly onFault: (error: unknown) => void;
}

/** Takes up the edits of tabs that closed before they saw them kept. One that was kept after all is known by its id. */
export const takeUpJotted =
  ({ api, storage, editing, onFault }: JottedContext) =>
  async (): Promise<void> => {
    try {
      for (const note of storage.takeJotted()) takeUp(await editing(), api, note);
    } catch (error) {
      onFault(error);
    }
  };

const LEFT =
  'They were made in a tab that closed before they were saved, and they belong to a board that is no longer here.';

function takeUp(editing: Editing, api: StoreApi<Facts>, { generation, revision, edits }: Jotted): void {
  const { generation: here, replica } = api.getState();
  // After so many further edits the history may have let go of the id, and the edit could be applied twice.
  const isRecent = Math.abs(replica.base.revision - revision) < HISTORY_LIMIT / 2;
  if (generation !== here || !isRecent) return tell(api, leftBehind(edits.length, LEFT));
  const entries = edits.map((edit, seq) => ({ seq, generation, edit }));
  for (const { edit } of editing.decodeLog(entries).edits) {
    const proposal = editing.proposeEdit(editing, api.getState().replica, edit);
    if (proposal.ok) api.setState({ replica: proposal.replica });
    else tell(api, refusedInOrder({ edit, reason: proposal.reason }));
  }
}

function tell(api: StoreApi<Facts>, message: Message): void {
  api.setState(({ messages }) => ({ messages: withMessage(messages, message) }));
}
