import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import { CASE_LIMIT, PEOPLE_LIMIT, RECORD_LIMIT } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { editOf, refusal } from '../../support/builders/edit-of.ts';
import { announcementOf, checkInOf } from '../../support/builders/told-of.ts';

const BOARD = boardOf({ people: [personOf('amara'), personOf('bruno')], cases: [caseOf('4711'), caseOf('4712')] });
const COUNTS = 'Open cases must be a whole number from 0 to 999';
const GONE = '“zoe” is no longer among the people of this board';
const LOST = '“apac” is no longer among the regions of this board';
const NO_CASE = 'Case 1 is no longer on this board';
const OVERRIDE = {
  level: 3,
  reason: 'two leave at noon',
  by: 'Lee',
  at: '2026-12-29T14:00:00Z',
  until: '2026-12-29T16:00:00Z',
};

describe.each<[string, [EditAction, string][]]>([
  [
    '[EDIT-COUNT] a count outside 0 to 999 or not whole',
    [
      ...[-1, 1000, 8.5, Number.NaN, Infinity].map((value): [EditAction, string] => [
        { kind: 'setOpenCases', person: 'amara', value },
        COUNTS,
      ]),
      [{ kind: 'setNoOwner', region: 'emea', value: 1000 }, 'Cases nobody owns must be a whole number from 0 to 999'],
      [{ kind: 'setRegionWorking', region: 'emea', value: 1.5 }, 'SEs working must be a whole number from 0 to 999'],
      [{ kind: 'setRegionCases', region: 'emea', value: -1 }, COUNTS],
      [{ kind: 'setCounts', people: [{ id: 'amara', value: 1000 }], regions: [] }, COUNTS],
    ],
  ],
  [
    '[EDIT-GONE] a person the board does not have',
    [
      [{ kind: 'setOpenCases', person: 'zoe', value: 1 }, GONE],
      [{ kind: 'setAvailability', person: 'zoe', availability: 'out' }, GONE],
      [{ kind: 'confirmFocus', person: 'zoe', confirmed: true }, GONE],
      [{ kind: 'editPerson', person: 'zoe', changes: { name: 'Zoë' } }, GONE],
      [{ kind: 'removePerson', person: 'zoe' }, GONE],
      [{ kind: 'removePeople', people: ['amara', 'zoe'] }, GONE],
      [{ kind: 'takeCase', case: '4711', owner: 'zoe' }, GONE],
      [{ kind: 'editCase', case: '4711', changes: { owner: 'zoe' } }, GONE],
      [{ kind: 'addCase', case: caseOf('1', { owner: 'zoe' }) }, `Case 1: ${GONE}`],
      [{ kind: 'setCounts', people: [{ id: 'zoe', value: 1 }], regions: [] }, GONE],
    ],
  ],
  [
    '[EDIT-GONE] a region the board does not have',
    [
      [{ kind: 'setNoOwner', region: 'apac', value: 1 }, LOST],
      [{ kind: 'setRegionWorking', region: 'apac', value: 1 }, LOST],
      [{ kind: 'setRegionCases', region: 'apac', value: 1 }, LOST],
      [{ kind: 'setEntry', region: 'apac', entry: 'numbers' }, LOST],
      [{ kind: 'setOverride', region: 'apac', override: OVERRIDE }, LOST],
      [{ kind: 'setNoOwner', region: 'toString', value: 1 }, 'region: this word cannot be an id'],
      [{ kind: 'addPerson', person: personOf('zoe', { region: 'apac' }) }, LOST],
      [{ kind: 'editPerson', person: 'amara', changes: { region: 'apac' } }, LOST],
      [{ kind: 'editCase', case: '4711', changes: { region: 'apac' } }, LOST],
      [{ kind: 'setCounts', people: [], regions: [{ region: 'apac', noOwner: 1 }] }, LOST],
      [
        { kind: 'logHours', entry: { day: '2026-12-29', region: 'apac', customerHours: 1, internalHours: 0, by: '' } },
        LOST,
      ],
    ],
  ],
  [
    '[EDIT-GONE] a case the board does not have',
    [
      [{ kind: 'editCase', case: '1', changes: {} }, NO_CASE],
      [{ kind: 'takeCase', case: '1', owner: 'amara' }, NO_CASE],
      [{ kind: 'pinCase', case: '1', reason: 'why' }, NO_CASE],
      [{ kind: 'unpinCase', case: '1' }, NO_CASE],
      [{ kind: 'solveCase', case: '1' }, NO_CASE],
      [{ kind: 'setCaseStatus', case: '1', status: 'open' }, NO_CASE],
      [{ kind: 'replyToCase', case: '1' }, NO_CASE],
      [{ kind: 'removeCase', case: '1' }, NO_CASE],
      [{ kind: 'changeCases', add: [], change: [], remove: ['4711', '1'] }, NO_CASE],
      [{ kind: 'changeCases', add: [], change: [{ id: '1', changes: {} }], remove: [] }, NO_CASE],
    ],
  ],
  [
    '[EDIT-TWICE] an id that is there already',
    [
      [{ kind: 'addPerson', person: personOf('amara') }, 'There is already somebody with the id “amara”'],
      [
        { kind: 'addPeople', people: [personOf('zoe'), personOf('zoe')] },
        'There is already somebody with the id “zoe”',
      ],
      [{ kind: 'addCase', case: caseOf('4711') }, 'There is already a case 4711'],
      [{ kind: 'changeCases', add: [caseOf('1'), caseOf('1')], change: [], remove: [] }, 'There is already a case 1'],
      [
        {
          kind: 'changeCases',
          add: [],
          change: [
            { id: '4711', changes: {} },
            { id: '4711', changes: {} },
          ],
          remove: [],
        },
        'A case is changed twice',
      ],
      [
        {
          kind: 'setCounts',
          people: [
            { id: 'amara', value: 1 },
            { id: 'amara', value: 2 },
          ],
          regions: [],
        },
        'A count is given twice',
      ],
    ],
  ],
  [
    '[EDIT-REASON] what needs a reason, a name or an end',
    [
      [{ kind: 'pinCase', case: '4711', reason: ' ' }, 'A pin needs a reason'],
      [{ kind: 'setOverride', region: 'emea', override: { ...OVERRIDE, reason: '' } }, 'An override needs a reason'],
      [
        { kind: 'setOverride', region: 'emea', override: { ...OVERRIDE, until: OVERRIDE.at } },
        'An override must end after it starts',
      ],
      [{ kind: 'editPerson', person: 'amara', changes: { name: ' ' } }, 'A person needs a name'],
      [{ kind: 'addPerson', person: { ...personOf('zoe'), name: '' } }, 'A person needs a name'],
    ],
  ],
  [
    '[EDIT-LINK] a link of another scheme',
    ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', '//example.com', 'example.com'].map(
      (url): [EditAction, string] => [
        { kind: 'editCase', case: '4711', changes: { url } },
        'A link must begin with http:, https: or mailto:',
      ],
    ),
  ],
  [
    '[EDIT-READING] a choice of another reading',
    [[{ kind: 'setReading', name: 'match', value: 'busiest' }, 'The reading “match” has no choice “busiest”']],
  ],
  [
    '[EDIT-FOCUS] confirming somebody who is not on a focus day',
    [[{ kind: 'confirmFocus', person: 'amara', confirmed: true }, 'amara is not on a focus day']],
  ],
  [
    '[EDIT-REFUSE] texts longer than a document may carry',
    [[{ kind: 'setTeam', team: 'x'.repeat(2001) }, 'team: longer than 2000 characters']],
  ],
])('%s is refused', (_rule, edits) => {
  test.each(edits)('%j', (action, reason) => {
    expect(refusal(BOARD, action)).toBe(reason);
  });
});

test('[EDIT-REFUSE] an edit of a kind nobody knows, or without a mark, is refused', () => {
  const unknown = Object.assign(editOf({ kind: 'setTeam', team: 'A' }), { kind: 'toString' as never });
  const late = editOf({ kind: 'setTeam', team: 'A' }, { at: 'yesterday' });

  expect(applyEdit(BOARD, unknown)).toEqual({
    ok: false,
    reason: 'This version does not know this kind of edit',
  });
  expect(applyEdit(BOARD, late)).toMatchObject({ ok: false, reason: 'at: not a UTC time like 2026-12-24T09:30:00Z' });
});

test.each(['http://example.com', 'HTTPS://example.com/a?b#c', 'mailto:a@example.com', '', null])(
  '[EDIT-LINK] the link %j is taken',
  (url) => {
    expect(refusal(BOARD, { kind: 'editCase', case: '4711', changes: { url } })).toBeNull();
  },
);

test('[BOARD-LIMITS] no edit brings a board above its limits', () => {
  const full = {
    ...BOARD,
    people: Array.from({ length: PEOPLE_LIMIT }, (_, at) => personOf(`p${at}`)),
    cases: Array.from({ length: CASE_LIMIT }, (_, at) => ({ ...caseOf('0'), id: String(at) })),
  };

  expect(refusal(full, { kind: 'addPerson', person: personOf('zoe') })).toBe('A board holds at most 10,000 people');
  expect(refusal(full, { kind: 'addCase', case: caseOf('new') })).toBe('A board holds at most 100,000 cases');
});

test('[BOARD-LIMITS] nor above that of what it remembers, but a draft may still be settled', () => {
  const told = (id: string) => announcementOf(id, { state: 'drafted' });
  const full = {
    ...BOARD,
    checkIns: Array.from({ length: RECORD_LIMIT }, (_, at) => ({ ...checkInOf('c'), id: `c${at}` })),
    announcements: Array.from({ length: RECORD_LIMIT }, (_, at) => ({ ...told('a'), id: `a${at}` })),
  };
  const tooMany = 'A board holds at most 100,000 announcements';

  expect(refusal(full, { kind: 'confirmCheckIn', checkIn: checkInOf('new') })).toBe(
    'A board holds at most 100,000 check-ins',
  );
  expect(refusal(full, { kind: 'draftAnnouncement', announcement: told('new') })).toBe(tooMany);
  expect(refusal(full, { kind: 'settleAnnouncement', announcement: announcementOf('new') })).toBe(tooMany);
  expect(refusal(full, { kind: 'settleAnnouncement', announcement: announcementOf('a7') })).toBeNull();
});
