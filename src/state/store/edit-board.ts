import type { StoreApi } from 'zustand/vanilla';
import type { Edit, EditAction } from '../../core/board/edit.ts';
import type { Clock } from '../clock.ts';
import { DONE, refused, type Outcome } from '../outcome.ts';
import type { Editing } from '../replica/editing.ts';
import { proposeEdit } from '../replica/propose-edit.ts';
import type { Facts } from './facts.ts';
import { newId } from './new-id.ts';
import { whyReadOnly } from './why-read-only.ts';

interface EditContext {
  readonly api: StoreApi<Facts>;
  readonly clock: Clock;
  /** Null until what knows the kinds of edits was loaded. */
  readonly known: () => Editing | null;
  readonly who: () => string;
  readonly onEdited: () => void;
}

/** What an undo or a redo takes back. */
export type EditLinks = Pick<Edit, 'undoes' | 'redoes'>;

const NOT_YET = 'The board is still being opened.';

/** Makes an edit of an action, shows it at once and hands it over to be kept. A refusal changes nothing. */
export const editBoard = ({ api, clock, known, who, onEdited }: EditContext) => {
  const refuse = (reason: string): Outcome => {
    api.setState({ refusal: { id: newId(), reason } });
    return refused(reason);
  };
  return (action: EditAction, links: EditLinks = {}): Outcome => {
    const facts = api.getState();
    const editing = known();
    const why = whyReadOnly(facts);
    if (why !== null || editing === null) return refuse(why ?? NOT_YET);
    const at = new Date(clock.now()).toISOString();
    const edit: Edit = { ...action, id: newId(), at, by: who(), ...links };
    const proposal = proposeEdit(editing, facts.replica, edit);
    if (!proposal.ok) return refuse(proposal.reason);
    api.setState({ replica: proposal.replica, refusal: null });
    onEdited();
    return DONE;
  };
};
