import * as v from 'valibot';
import { idSchema, instantSchema, textSchema } from '../policy/primitives.ts';
import { addCaseSchema } from './edits/add-case.ts';
import { addPeopleSchema } from './edits/add-people.ts';
import { addPersonSchema } from './edits/add-person.ts';
import { changeCasesSchema } from './edits/change-cases.ts';
import { confirmCheckInSchema } from './edits/confirm-check-in.ts';
import { confirmFocusSchema } from './edits/confirm-focus.ts';
import { confirmStatesSchema } from './edits/confirm-states.ts';
import { discardDraftSchema } from './edits/discard-draft.ts';
import { draftAnnouncementSchema } from './edits/draft-announcement.ts';
import { editCaseSchema } from './edits/edit-case.ts';
import { editPersonSchema } from './edits/edit-person.ts';
import { logHoursSchema } from './edits/log-hours.ts';
import { pinCaseSchema } from './edits/pin-case.ts';
import { removeCaseSchema } from './edits/remove-case.ts';
import { removePeopleSchema } from './edits/remove-people.ts';
import { removePersonSchema } from './edits/remove-person.ts';
import { reopenAnnouncementSchema } from './edits/reopen-announcement.ts';
import { replyToCaseSchema } from './edits/reply-to-case.ts';
import { setAvailabilitySchema } from './edits/set-availability.ts';
import { setCaseStatusSchema } from './edits/set-case-status.ts';
import { setCountSourceSchema } from './edits/set-count-source.ts';
import { setCountsSchema } from './edits/set-counts.ts';
import { setEditionSchema } from './edits/set-edition.ts';
import { setEntrySchema } from './edits/set-entry.ts';
import { setExpectedCasesSchema } from './edits/set-expected-cases.ts';
import { setHolidaysSchema } from './edits/set-holidays.ts';
import { setInPlaySchema } from './edits/set-in-play.ts';
import { setNoOwnerSchema } from './edits/set-no-owner.ts';
import { setOpenCasesSchema } from './edits/set-open-cases.ts';
import { setOrderingSchema } from './edits/set-ordering.ts';
import { setOverrideSchema } from './edits/set-override.ts';
import { setReadingSchema } from './edits/set-reading.ts';
import { setRegionCasesSchema } from './edits/set-region-cases.ts';
import { setRegionWorkingSchema } from './edits/set-region-working.ts';
import { setTeamSchema } from './edits/set-team.ts';
import { settleAnnouncementSchema } from './edits/settle-announcement.ts';
import { solveCaseSchema } from './edits/solve-case.ts';
import { takeCaseSchema } from './edits/take-case.ts';
import { togetherSchema } from './edits/together.ts';
import { unpinCaseSchema } from './edits/unpin-case.ts';
import { withdrawCheckInSchema } from './edits/withdraw-check-in.ts';

/** What an edit does, told apart by `kind`. Everything a person does to a board is one of these. */
export const editActionSchema = v.variant('kind', [
  addCaseSchema,
  addPeopleSchema,
  addPersonSchema,
  changeCasesSchema,
  confirmCheckInSchema,
  confirmFocusSchema,
  confirmStatesSchema,
  discardDraftSchema,
  draftAnnouncementSchema,
  editCaseSchema,
  editPersonSchema,
  logHoursSchema,
  pinCaseSchema,
  removeCaseSchema,
  removePeopleSchema,
  removePersonSchema,
  reopenAnnouncementSchema,
  replyToCaseSchema,
  setAvailabilitySchema,
  setCaseStatusSchema,
  setCountSourceSchema,
  setCountsSchema,
  setEditionSchema,
  setEntrySchema,
  setExpectedCasesSchema,
  setHolidaysSchema,
  setInPlaySchema,
  setNoOwnerSchema,
  setOpenCasesSchema,
  setOrderingSchema,
  setOverrideSchema,
  setReadingSchema,
  setRegionCasesSchema,
  setRegionWorkingSchema,
  setTeamSchema,
  settleAnnouncementSchema,
  solveCaseSchema,
  takeCaseSchema,
  togetherSchema,
  unpinCaseSchema,
  withdrawCheckInSchema,
]);

const editMarkEntries = {
  /** Given by the caller, never used twice: a board takes an edit with a known id once. */
  id: idSchema,
  at: instantSchema,
  by: textSchema,
  /** The id of the edit that this one takes back. */
  undoes: v.exactOptional(idSchema),
  /** The id of the undo that this one takes back. */
  redoes: v.exactOptional(idSchema),
  /** Regions of the policy in use that the board did not list when the edit was made; it lists them from then on. */
  listing: v.exactOptional(v.array(idSchema)),
};
/** Which edit it is, when it was made and by whom. */
export const editMarkSchema = v.object(editMarkEntries);

export type EditAction = v.InferOutput<typeof editActionSchema>;
export type EditMark = v.InferOutput<typeof editMarkSchema>;
export type EditKindName = EditAction['kind'];
export type Edit = EditAction & EditMark;

/** An edit as it is stored and sent: an action with its mark. Fields it does not know are dropped. */
export const editSchema: v.GenericSchema<unknown, Edit> = v.intersect([editActionSchema, editMarkSchema]);
