import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absencesOn, type Absence } from '../../../src/core/plan/absences-on.ts';
import { addAbsence } from '../../../src/core/plan/add-absence.ts';
import { awayEdit } from '../../../src/core/plan/away-edit.ts';
import { addDays } from '../../../src/core/plan/add-days.ts';
import { cutAbsences } from '../../../src/core/plan/cut-absences.ts';
import { noteAbsences } from '../../../src/core/plan/note-absences.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse } from '../../support/builders/edit-of.ts';

const FIRST = '2026-12-20';
/** Every day that the absences below may reach, and some around them. */
const DAYS = Array.from({ length: 30 }, (_, place) => addDays(FIRST, place - 5));

const nearDay = fc.nat(19).map((days) => addDays(FIRST, days));
const nearAbsence = fc.record({ from: nearDay, to: nearDay, note: fc.constantFrom('', 'leave', 'sick') });
const nearAway = fc.array(nearAbsence, { maxLength: 6 });

const notesOn = (away: readonly Absence[], day: string): string[] =>
  [...new Set(absencesOn({ away: [...away] }, day).map(({ note }) => note))].toSorted();

const isInside = ({ from, to }: Absence, day: string): boolean => from <= day && day <= to;

describe('[PLAN-MARK] marking days away', () => {
  test('makes exactly these away, and leaves every other day and every note as it was', () => {
    fc.assert(
      fc.property(nearAway, nearAbsence, (away, added) => {
        const after = addAbsence(away, added);
        for (const day of DAYS) {
          const before = notesOn(away, day);
          const expected = before.length === 0 && isInside(added, day) ? [added.note] : before;
          expect(notesOn(after, day)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('twice is as good as once', () => {
    fc.assert(
      fc.property(nearAway, nearAbsence, (away, added) => {
        const once = addAbsence(away, added);
        expect(addAbsence(once, added)).toBe(once);
      }),
    );
  });
});

test('[PLAN-CUT] cutting days takes these out and leaves every other day as it was', () => {
  fc.assert(
    fc.property(nearAway, nearAbsence, (away, range) => {
      const after = cutAbsences(away, range.from, range.to);
      for (const day of DAYS) expect(notesOn(after, day)).toEqual(isInside(range, day) ? [] : notesOn(away, day));
      expect(cutAbsences(after, range.from, range.to)).toEqual(after);
    }),
    { numRuns: 200 },
  );
});

test('[PLAN-NOTED] a note changes no day from away to in or back, and none outside', () => {
  fc.assert(
    fc.property(nearAway, nearAbsence, (away, range) => {
      const after = noteAbsences(away, range.from, range.to, 'new');
      for (const day of DAYS) {
        const before = notesOn(away, day);
        expect(notesOn(after, day)).toEqual(isInside(range, day) && before.length > 0 ? ['new'] : before);
      }
      expect(noteAbsences(after, range.from, range.to, 'new')).toEqual(after);
    }),
    {
      numRuns: 200,
      examples: [
        [
          [
            { from: '2026-12-20', to: '2026-12-21', note: 'sick' },
            { from: '2026-12-20', to: '2026-12-22', note: 'sick' },
            { from: '2026-12-20', to: '2026-12-21', note: '' },
          ],
          { from: '2026-12-20', to: '2026-12-20', note: '' },
        ],
      ],
    },
  );
});

test('[PLAN-ONE-EDIT] whatever one gesture does to several people, one undo gives everybody back what they had', () => {
  const team = fc.array(nearAway, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(team, nearAbsence, fc.boolean(), (aways, range, isAway) => {
      const people = aways.map((away, place) => personOf(`p${place}`, { away }));
      const board = boardOf({ people });
      const change = (away: readonly Absence[]) =>
        isAway ? addAbsence(away, range) : cutAbsences(away, range.from, range.to);
      const edit = awayEdit(board, new Set(people.map(({ id }) => id)), change);
      if (edit === null) {
        for (const { away } of people) expect(change(away)).toEqual(away);
        return;
      }

      const { board: after, inverse } = appliedWithInverse(board, edit);

      expect(after.people.map(({ away }) => away)).toEqual(people.map(({ away }) => change(away)));
      expect(applied(after, inverse, { id: 'e2' }).people).toEqual(board.people);
    }),
  );
});
