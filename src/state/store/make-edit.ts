import type { StoreApi } from 'zustand/vanilla';
import type { Edit, EditAction } from '../../core/board/edit.ts';
import type { Clock } from '../clock.ts';
import { DONE, refused, type Outcome } from '../outcome.ts';
import { boardOf } from '../replica/board-of.ts';
import type { Editing } from '../replica/editing.ts';
import type { Facts } from './facts.ts';
import { onceEdited } from './messages.ts';
import { newId } from './new-id.ts';
import { whyReadOnly } from './why-read-only.ts';

export interface EditContext {
  readonly api: StoreApi<Facts>;
  readonly clock: Clock;
  readonly who: () => string;
  readonly onEdited: () => void;
}

/** What an undo or a redo takes back. */
export type EditLinks = Pick<Edit, 'undoes' | 'redoes'>;

/** Makes an edit of an action, shows it at once and hands it over to be kept. A refusal changes nothing. */
export const makeEdit = (
  editing: Editing,
  { api, clock, who, onEdited }: EditContext,
  action: EditAction,
  links: EditLinks,
): Outcome => {
  const facts = api.getState();
  const refuse = (reason: string): Outcome => {
    api.setState({ refusal: { id: newId(), reason } });
    return refused(reason);
  };
  const why = whyReadOnly(facts);
  if (why !== null) return refuse(why);
  const at = new Date(clock.now()).toISOString();
  const mark = { id: newId(), at, by: who(), ...links, ...newRegions(facts) };
  const proposal = editing.proposeEdit(editing, facts.replica, { ...action, ...mark });
  if (!proposal.ok) return refuse(proposal.reason);
  api.setState({ replica: proposal.replica, refusal: null, messages: onceEdited(facts.messages) });
  onEdited();
  return DONE;
};

/** The policy may have come after the board: its first edit brings along the regions that are new. */
const newRegions = ({ policy, replica }: Facts): Pick<Edit, 'listing'> => {
  const { regions } = boardOf(replica);
  const listing = policy.regions.map(({ id }) => id).filter((id) => !Object.hasOwn(regions, id));
  return listing.length === 0 ? {} : { listing };
};
