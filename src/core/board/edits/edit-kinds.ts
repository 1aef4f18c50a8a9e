import type { EditAction, EditKindName } from '../edit.ts';
import { addCase } from './add-case.ts';
import { addPeople } from './add-people.ts';
import { addPerson } from './add-person.ts';
import { changeCases } from './change-cases.ts';
import { confirmCheckIn } from './confirm-check-in.ts';
import { confirmFocus } from './confirm-focus.ts';
import { confirmStates } from './confirm-states.ts';
import { discardDraft } from './discard-draft.ts';
import { draftAnnouncement } from './draft-announcement.ts';
import { editCase } from './edit-case.ts';
import { editPerson } from './edit-person.ts';
import { logHours } from './log-hours.ts';
import { pinCase } from './pin-case.ts';
import { removeCase } from './remove-case.ts';
import { removePeople } from './remove-people.ts';
import { removePerson } from './remove-person.ts';
import { reopenAnnouncement } from './reopen-announcement.ts';
import { replyToCase } from './reply-to-case.ts';
import { setAvailability } from './set-availability.ts';
import { setCaseStatus } from './set-case-status.ts';
import { setCountSource } from './set-count-source.ts';
import { setCounts } from './set-counts.ts';
import { setEdition } from './set-edition.ts';
import { setEntry } from './set-entry.ts';
import { setExpectedCases } from './set-expected-cases.ts';
import { setHolidays } from './set-holidays.ts';
import { setInPlay } from './set-in-play.ts';
import { setNoOwner } from './set-no-owner.ts';
import { setOpenCases } from './set-open-cases.ts';
import { setOrdering } from './set-ordering.ts';
import { setOverride } from './set-override.ts';
import { setReading } from './set-reading.ts';
import { setRegionCases } from './set-region-cases.ts';
import { setRegionWorking } from './set-region-working.ts';
import { setTeam } from './set-team.ts';
import { settleAnnouncement } from './settle-announcement.ts';
import { solveCase } from './solve-case.ts';
import { takeCase } from './take-case.ts';
import { together } from './together.ts';
import { unpinCase } from './unpin-case.ts';
import { withdrawCheckIn } from './withdraw-check-in.ts';
import type { EditKind } from './edit-kind.ts';

/** Every kind of edit by its name: its schema, what it does, how it reads. */
export const EDIT_KINDS: { readonly [Name in EditKindName]: EditKind<Extract<EditAction, { kind: Name }>> } = {
  addCase,
  addPeople,
  addPerson,
  changeCases,
  confirmCheckIn,
  confirmFocus,
  confirmStates,
  discardDraft,
  draftAnnouncement,
  editCase,
  editPerson,
  logHours,
  pinCase,
  removeCase,
  removePeople,
  removePerson,
  reopenAnnouncement,
  replyToCase,
  setAvailability,
  setCaseStatus,
  setCountSource,
  setCounts,
  setEdition,
  setEntry,
  setExpectedCases,
  setHolidays,
  setInPlay,
  setNoOwner,
  setOpenCases,
  setOrdering,
  setOverride,
  setReading,
  setRegionCases,
  setRegionWorking,
  setTeam,
  settleAnnouncement,
  solveCase,
  takeCase,
  together,
  unpinCase,
  withdrawCheckIn,
};
