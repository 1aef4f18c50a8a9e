import type { EditAction } from '../board/edit.ts';
import { oneEdit } from '../board/one-edit.ts';
import type { AbsenceState } from './absence-states.ts';

/**
 * The one edit that gives people the states their absences ask for, taken back by one undo. Null for nobody (spec domain §8).
 *
 * @example statesEdit([{ person: 'amara', to: 'out' }]) // { kind: 'setAvailability', person: 'amara', availability: 'out' }
 */
export const statesEdit = (states: readonly Pick<AbsenceState, 'person' | 'to'>[]): EditAction | null =>
  oneEdit(states.map(({ person, to }) => ({ kind: 'setAvailability', person, availability: to })));
