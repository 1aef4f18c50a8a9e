import type { EditKindName } from '../../../core/board/edit.ts';

type Kind = EditKindName | 'together';

const WORDS: Readonly<Record<Kind, string>> = {
  addCase: 'Case added',
  addPeople: 'People added',
  addPerson: 'Person added',
  changeCases: 'Cases imported',
  confirmCheckIn: 'Check-in',
  confirmFocus: 'Focus day confirmed',
  confirmStates: 'States confirmed',
  discardDraft: 'Draft as suggested again',
  draftAnnouncement: 'Words of a draft changed',
  editCase: 'Case edited',
  editPerson: 'Person edited',
  logHours: 'Hours logged',
  pinCase: 'Case pinned',
  removeCase: 'Case removed',
  removePeople: 'People removed',
  removePerson: 'Person removed',
  reopenAnnouncement: 'Message put back',
  replyToCase: 'First reply',
  setAvailability: 'Working, focus or out',
  setCaseStatus: 'Status of a case',
  setCountSource: 'Where counts come from',
  setCounts: 'Counts imported',
  setEdition: 'Edition',
  setEntry: 'Way of entering',
  setExpectedCases: 'Expected cases',
  setHolidays: 'Holidays',
  setInPlay: 'Levels in play',
  setNoOwner: 'Cases without an owner',
  setOpenCases: 'Open cases',
  setOrdering: 'Ordering',
  setOverride: 'Level set by leadership',
  setReading: 'Reading',
  setRegionCases: 'Cases of a region',
  setRegionWorking: 'SEs working of a region',
  setTeam: 'Name of the board',
  settleAnnouncement: 'Message posted or skipped',
  solveCase: 'Case solved',
  takeCase: 'Case taken',
  together: 'Several at once',
  unpinCase: 'Pin taken off',
  withdrawCheckIn: 'Check-in taken back',
};

// A file or an address may name any kind, also one that every object has by birth ("constructor").
const ALL: ReadonlyMap<string, string> = new Map(Object.entries(WORDS));

/** What a kind of change is called; of one that this version does not know, its own name. */
export const kindWords = (kind: string): string => ALL.get(kind) ?? kind;
