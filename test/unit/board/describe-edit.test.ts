import { expect, test } from 'vitest';
import { describeEdit } from '../../../src/core/board/describe-edit.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { EDIT_KINDS } from '../../../src/core/board/edits/edit-kinds.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { announcementOf, checkInOf } from '../../support/builders/told-of.ts';

const BOARD = boardOf({
  people: [personOf('amara', { name: 'Amara', openCases: 8 })],
  cases: [caseOf('4711', { priority: 'p2', status: 'open' })],
  regions: { emea: { noOwner: 1 }, americas: { working: 8, openCases: 40 } },
  checkIns: [checkInOf('c1', { level: 4 })],
  expectedCases: { regions: { emea: 17 } },
  announcements: [
    announcementOf('a1', { channel: '#ce', state: 'skipped', reason: 'nobody there' }),
    announcementOf('a2', { channel: '#sales', state: 'retracted' }),
    announcementOf('a3', { channel: '#sales', state: 'drafted' }),
    announcementOf('a5', { channel: '#ce', state: 'retracted', corrects: 'a1' }),
  ],
});
const CE = announcementOf('a4', { channel: '#ce' });
const AT = '2026-12-29T14:00:00Z';
const OVERRIDE = { level: 3, reason: 'two leave at noon', by: 'Lee', at: AT, until: '2026-12-29T16:00:00Z' };
const HOURS = { day: '2026-12-29', region: 'emea', customerHours: 6, internalHours: 2, by: 'Amara' };

const SENTENCES: [EditAction, string][] = [
  [{ kind: 'setOpenCases', person: 'amara', value: 9 }, 'Amara: 8 → 9 open cases'],
  [{ kind: 'setOpenCases', person: 'amara', value: 8 }, 'Amara: 8 open cases'],
  [{ kind: 'setOpenCases', person: 'amara', value: 1 }, 'Amara: 8 → 1 open case'],
  [{ kind: 'setOpenCases', person: 'zoe', value: 2 }, 'zoe: 2 open cases'],
  [{ kind: 'setNoOwner', region: 'emea', value: 2 }, 'EMEA: 1 → 2 cases nobody owns'],
  [{ kind: 'setNoOwner', region: 'emea', value: 1 }, 'EMEA: 1 case nobody owns'],
  [{ kind: 'setRegionWorking', region: 'americas', value: 1 }, 'Americas: 8 → 1 SE working'],
  [{ kind: 'setRegionCases', region: 'americas', value: 1 }, 'Americas: 40 → 1 open case'],
  [{ kind: 'setRegionWorking', region: 'americas', value: null }, 'Americas: 8 → none SEs working'],
  [{ kind: 'setRegionCases', region: 'americas', value: 41 }, 'Americas: 40 → 41 open cases'],
  [{ kind: 'setEntry', region: 'emea', entry: 'numbers' }, 'EMEA: entered as two numbers'],
  [{ kind: 'setEntry', region: 'emea', entry: 'roster' }, 'EMEA: entered person by person'],
  [{ kind: 'setAvailability', person: 'amara', availability: 'focus' }, 'Amara: working → focus day'],
  [{ kind: 'confirmFocus', person: 'amara', confirmed: true }, 'Amara: focus day confirmed'],
  [{ kind: 'confirmFocus', person: 'amara', confirmed: false }, 'Amara: focus day no longer confirmed'],
  [{ kind: 'addPerson', person: personOf('zoe', { name: 'Zoë' }) }, 'Added Zoë, EMEA'],
  [{ kind: 'removePerson', person: 'amara' }, 'Removed Amara'],
  [
    { kind: 'editPerson', person: 'amara', changes: { name: 'Ama', region: 'americas' } },
    'Amara: renamed Ama, moved to Americas',
  ],
  [{ kind: 'editPerson', person: 'amara', changes: { away: [] } }, 'Amara: absences changed'],
  [{ kind: 'addPeople', people: [personOf('a'), personOf('b')] }, 'Added 2 people'],
  [{ kind: 'removePeople', people: ['amara'] }, 'Removed 1 person'],
  [{ kind: 'addCase', case: caseOf('4712', { title: 'Search is down' }) }, 'Added case 4712: Search is down'],
  [{ kind: 'removeCase', case: '4711' }, 'Removed case 4711'],
  [{ kind: 'editCase', case: '4711', changes: { priority: 'p0', title: 'x' } }, '4711: p2 → p0, title changed'],
  [
    { kind: 'editCase', case: '4711', changes: { owner: 'amara', region: 'emea' } },
    '4711: owned by Amara, moved to EMEA',
  ],
  [{ kind: 'editCase', case: '4711', changes: {} }, '4711: unchanged'],
  [{ kind: 'takeCase', case: '4711', owner: 'amara' }, '4711: taken by Amara'],
  [{ kind: 'takeCase', case: '4711', owner: null }, '4711: owned by nobody'],
  [{ kind: 'pinCase', case: '4711', reason: 'board meeting' }, 'Pinned 4711: board meeting'],
  [{ kind: 'unpinCase', case: '4711' }, 'Unpinned 4711'],
  [{ kind: 'solveCase', case: '4711' }, 'Solved 4711'],
  [{ kind: 'setCaseStatus', case: '4711', status: 'pending' }, '4711: open → pending'],
  [{ kind: 'replyToCase', case: '4711' }, 'First reply to 4711'],
  [
    { kind: 'changeCases', add: [caseOf('1')], change: [{ id: '4711', changes: {} }], remove: [] },
    '1 case added, 1 case changed',
  ],
  [{ kind: 'changeCases', add: [], change: [], remove: [] }, 'No case changed'],
  [
    { kind: 'together', actions: [{ kind: 'changeCases', add: [caseOf('1')], change: [], remove: [] }] },
    '1 case added',
  ],
  [
    { kind: 'setCounts', people: [{ id: 'amara', value: 1 }], regions: [{ region: 'emea', noOwner: 1 }] },
    '2 counts set',
  ],
  [{ kind: 'setTeam', team: 'Support' }, 'Team named Support'],
  [{ kind: 'setTeam', team: '' }, 'Team name cleared'],
  [{ kind: 'setEdition', edition: '2021' }, 'Edition: fy24 → 2021'],
  [{ kind: 'setReading', name: 'load', value: 'busiest' }, 'Reading Load: Busiest'],
  [{ kind: 'setOrdering', ordering: 'normal' }, 'Ordering: automatic → normal'],
  [{ kind: 'setCountSource', countSource: 'queue' }, 'Counts: entered → queue'],
  [
    { kind: 'setInPlay', inPlay: { since: AT, by: 'Lee', reason: 'holidays', suspended: '' } },
    'Levels in play: holidays',
  ],
  [{ kind: 'setInPlay', inPlay: { since: AT, by: 'Lee', reason: '', suspended: '' } }, 'Levels in play'],
  [{ kind: 'setInPlay', inPlay: null }, 'Levels no longer in play'],
  [{ kind: 'setOverride', region: 'emea', override: OVERRIDE }, 'EMEA: level 3 set by hand, two leave at noon'],
  [{ kind: 'setOverride', region: 'emea', override: null }, 'EMEA: level no longer set by hand'],
  [{ kind: 'setHolidays', days: ['2026-12-25'] }, '1 holiday listed'],
  [{ kind: 'setExpectedCases', region: 'emea', day: null, cases: 30 }, 'EMEA: 17 → 30 cases expected'],
  [{ kind: 'setExpectedCases', region: 'americas', day: null, cases: 1 }, 'Americas: 1 case expected'],
  [{ kind: 'setExpectedCases', region: 'emea', day: null, cases: null }, 'EMEA: cases expected as today'],
  [{ kind: 'setExpectedCases', region: 'emea', day: '2026-12-24', cases: 5 }, 'EMEA, 24 Dec: 5 cases expected'],
  [
    { kind: 'setExpectedCases', region: 'emea', day: '2026-12-24', cases: null },
    'EMEA, 24 Dec: cases expected as on other days',
  ],
  [{ kind: 'confirmCheckIn', checkIn: checkInOf('c2', { level: 4 }) }, 'EMEA confirmed at level 4'],
  [{ kind: 'withdrawCheckIn', checkIn: 'c1' }, 'EMEA: check-in at level 4 taken back'],
  [{ kind: 'withdrawCheckIn', checkIn: 'c9' }, 'Check-in taken back'],
  [{ kind: 'draftAnnouncement', announcement: { ...CE, state: 'drafted' } }, '#ce: draft reworded'],
  [{ kind: 'discardDraft', announcement: 'a3' }, '#sales: own words of the draft dropped'],
  [{ kind: 'discardDraft', announcement: 'a9' }, 'announcement: own words of the draft dropped'],
  [{ kind: 'settleAnnouncement', announcement: CE }, '#ce: marked as posted'],
  [{ kind: 'settleAnnouncement', announcement: { ...CE, corrects: 'a1' } }, '#ce: corrected'],
  [
    { kind: 'settleAnnouncement', announcement: { ...CE, state: 'skipped', reason: 'nobody there' } },
    '#ce: skipped, nobody there',
  ],
  [
    { kind: 'settleAnnouncement', announcement: { ...CE, state: 'retracted', corrects: 'a0', reason: '' } },
    '#ce: not posted after all',
  ],
  [
    { kind: 'settleAnnouncement', announcement: { ...CE, state: 'retracted', corrects: 'a1', reason: 'they asked' } },
    '#ce: to be posted after all, they asked',
  ],
  [{ kind: 'reopenAnnouncement', announcement: 'a5', draft: null }, '#ce: skipped after all'],
  [{ kind: 'reopenAnnouncement', announcement: 'a1', draft: null }, '#ce: no longer skipped'],
  [{ kind: 'reopenAnnouncement', announcement: 'a2', draft: null }, '#sales: posted after all'],
  [{ kind: 'confirmStates', people: ['amara'] }, 'Amara: today confirmed'],
  [{ kind: 'confirmStates', people: ['amara', 'zoe'] }, '2 people: today confirmed'],
  [{ kind: 'confirmStates', people: ['amara'], stamps: [null] }, 'Amara: today no longer confirmed'],
  [{ kind: 'logHours', entry: HOURS }, 'EMEA, 2026-12-29: 6 hours for customers, 2 internal'],
];

test.each(SENTENCES)('[EDIT-WORDS] %j reads “%s”', (action, sentence) => {
  expect(describeEdit(action, BOARD, HANDBOOK_POLICY.regions)).toBe(sentence);
});

test('[EDIT-WORDS] every kind of edit has its sentence here', () => {
  const said = new Set(SENTENCES.map(([{ kind }]) => kind));

  expect(Object.keys(EDIT_KINDS).filter((kind) => !said.has(kind as EditAction['kind']))).toEqual([]);
});

test('[EDIT-WORDS] without the policy at hand a region goes by its id', () => {
  expect(describeEdit({ kind: 'setNoOwner', region: 'emea', value: 2 }, BOARD)).toBe('emea: 1 → 2 cases nobody owns');
});
