import * as v from 'valibot';
import type { EditAction } from '../edit.ts';
import { addPeople, addPeopleSchema } from './add-people.ts';
import { changeCases, changeCasesSchema } from './change-cases.ts';
import type { EditKind } from './edit-kind.ts';
import { editPerson, editPersonSchema } from './edit-person.ts';
import { removePeople, removePeopleSchema } from './remove-people.ts';
import { setAvailability, setAvailabilitySchema } from './set-availability.ts';
import { setCounts, setCountsSchema } from './set-counts.ts';
import { setExpectedCases, setExpectedCasesSchema } from './set-expected-cases.ts';
import { setHolidays, setHolidaysSchema } from './set-holidays.ts';
import { setNoOwner, setNoOwnerSchema } from './set-no-owner.ts';
import { setOpenCases, setOpenCasesSchema } from './set-open-cases.ts';
import { setRegionCases, setRegionCasesSchema } from './set-region-cases.ts';
import { setRegionWorking, setRegionWorkingSchema } from './set-region-working.ts';

/** What several edits as one may be made of: all that an import, an absence plan or a what-if changes. */
export const partSchema = v.variant('kind', [
  addPeopleSchema,
  changeCasesSchema,
  editPersonSchema,
  removePeopleSchema,
  setAvailabilitySchema,
  setCountsSchema,
  setExpectedCasesSchema,
  setHolidaysSchema,
  setNoOwnerSchema,
  setOpenCasesSchema,
  setRegionCasesSchema,
  setRegionWorkingSchema,
]);
export type Part = v.InferOutput<typeof partSchema>;
export type PartName = Part['kind'];

/** Every kind of part by its name; the inverse of each is a part again. */
export const PART_KINDS: { readonly [Name in PartName]: EditKind<Extract<EditAction, { kind: Name }>> } = {
  addPeople,
  changeCases,
  editPerson,
  removePeople,
  setAvailability,
  setCounts,
  setExpectedCases,
  setHolidays,
  setNoOwner,
  setOpenCases,
  setRegionCases,
  setRegionWorking,
};
