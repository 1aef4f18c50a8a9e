import type { Edit } from '../../core/board/edit.ts';
import { boardOf } from './board-of.ts';
import type { Editing } from './editing.ts';
import type { Replica } from './replica.ts';

type Proposal = { readonly ok: true; readonly replica: Replica } | { readonly ok: false; readonly reason: string };

/** Shows an own edit at once. Refused with the reason when the board as shown does not allow it. */
export const proposeEdit = ({ tryEdit }: Editing, replica: Replica, edit: Edit): Proposal => {
  const before = boardOf(replica);
  const { applied, after, reason } = tryEdit(before, edit, replica.regions);
  if (reason !== null) return { ok: false, reason };
  if (applied === null) return { ok: true, replica };
  return { ok: true, replica: { ...replica, waiting: [...replica.waiting, { edit, applied, before, after }] } };
};
