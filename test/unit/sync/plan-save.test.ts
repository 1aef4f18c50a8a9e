import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { Edit } from '../../../src/core/board/edit.ts';
import { judgeRead } from '../../../src/core/sync/judge-read.ts';
import { planSave, type SavePlan } from '../../../src/core/sync/plan-save.ts';
import { replayEdits } from '../../../src/core/sync/replay-edits.ts';
import type { StoreAnswer } from '../../../src/core/sync/store-answer.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { containing } from '../../support/containing.ts';
import { applied, editOf } from '../../support/builders/edit-of.ts';

const KNOWN = applied(boardOf({ id: 'b', people: [personOf('amara')] }), { kind: 'setTeam', team: 'a' }, { id: 'a' });
const team = (id: string): Edit => editOf({ kind: 'setTeam', team: id }, { id });
const gone = editOf({ kind: 'setOpenCases', person: 'nobody', value: 3 }, { id: 'gone' });

function planned(
  there: Board | number,
  waiting: Edit[],
  mode: 'write' | 'read' | 'alone' = 'write',
  tag = '"t"',
): SavePlan {
  const [status, body] = typeof there === 'number' ? [there, null] : [200, JSON.stringify(there)];
  const answer: StoreAnswer = { kind: 'answer', status, tag, body };
  return planSave({ known: KNOWN, waiting, verdict: judgeRead(KNOWN, answer), answer, mode, wasSent: false });
}
const theirs = applied(KNOWN, { kind: 'setOpenCases', person: 'amara', value: 7 }, { id: 'theirs' });

describe('[SYNC-REPLAY] waiting edits are made again on what lies in the store', () => {
  test('on top of what others did, over the tag of that', () => {
    const plan = planned(theirs, [team('mine')]);

    expect(plan).toMatchObject({ kind: 'write', overTag: '"t"', board: { team: 'mine', people: [{ openCases: 7 }] } });
  });

  test('each once, in their order, and what does not fit is told', () => {
    const replayed = replayEdits(theirs, [team('one'), gone, team('one'), team('two')], 0);

    expect(replayed).toMatchObject({
      applied: 2,
      board: { team: 'two', revision: 4 },
      refused: [{ edit: { id: 'gone' } }],
    });
    expect(replayed.refused[0]?.reason).not.toBe('');
  });

  test('the result stands above every revision that is known', () => {
    expect(replayEdits(KNOWN, [team('mine')], 40).board.revision).toBe(41);
    expect(replayEdits(KNOWN, [], 40).board).toBe(KNOWN);
  });

  test('what a race of others lost is written again, once', () => {
    const known = applied(KNOWN, { kind: 'setTeam', team: 'lost' }, { id: 'lost' });
    const answer: StoreAnswer = { kind: 'answer', status: 200, tag: '"t"', body: JSON.stringify(theirs) };
    const verdict = judgeRead(known, answer);
    const plan = planSave({ known, waiting: [team('lost')], verdict, answer, mode: 'write', wasSent: false });

    expect(plan).toMatchObject({ kind: 'write', board: { team: 'lost', people: [{ openCases: 7 }] } });
    expect(plan.kind === 'write' && plan.board.history.map(({ id }) => id)).toEqual(['a', 'theirs', 'lost']);
  });
});

describe('[SYNC-PROOF] an edit waits until the store shows it', () => {
  test('the store shows it: it is settled', () => {
    const plan = planned(applied(theirs, { kind: 'setTeam', team: 'mine' }, { id: 'mine' }), [team('mine')]);

    expect(plan).toMatchObject({ kind: 'take', board: { team: 'mine' }, refused: [] });
    expect(plan.kind === 'take' && [...plan.settled]).toEqual(['mine']);
  });

  test('one of two is there: the other is written, and both wait', () => {
    const plan = planned(applied(theirs, { kind: 'setTeam', team: 'mine' }, { id: 'mine' }), [
      team('mine'),
      team('more'),
    ]);

    expect(plan).toMatchObject({ kind: 'write', board: { team: 'more' } });
  });

  test('one that no longer fits is told and settled', () => {
    const plan = planned(theirs, [gone]);

    expect(plan).toMatchObject({ kind: 'take', refused: [{ edit: { id: 'gone' } }] });
    expect(plan.kind === 'take' && plan.settled.has('gone')).toBe(true);
  });
});

describe('[SYNC-UNCERTAIN] an edit whose answer was lost, and that history has outrun, is told and not made again', () => {
  const entry = { at: '2026-12-29T14:42:00Z', by: 'Dana', kind: 'setTeam', team: 'x' };
  const later = (count: number): Board => ({
    ...KNOWN,
    revision: KNOWN.revision + count,
    history: Array.from({ length: 1000 }, (_, index) => ({ ...entry, id: `later-${count - 1000 + index}` })),
  });
  const after = (there: Board, wasSent: boolean): SavePlan => {
    const answer: StoreAnswer = { kind: 'answer', status: 200, tag: '"t"', body: JSON.stringify(there) };
    const verdict = judgeRead(KNOWN, answer);
    return planSave({ known: KNOWN, waiting: [team('mine')], verdict, answer, mode: 'write', wasSent });
  };

  test('told', () => {
    const plan = after(later(1001), true);

    expect(plan).toMatchObject({ kind: 'take', refused: [{ edit: { id: 'mine' }, reason: containing('Look') }] });
    expect(plan.kind === 'take' && [...plan.settled]).toEqual(['mine']);
  });

  test('one that was never sent is made', () => {
    expect(after(later(1001), false)).toMatchObject({ kind: 'write', board: { team: 'mine' } });
  });

  test('and so is one of which history would know', () => {
    expect(after(later(1000), true)).toMatchObject({ kind: 'write', board: { team: 'mine' } });
  });
});

describe('[SYNC-PLAN] when nothing is written', () => {
  test('nothing waits and nothing is new', () => {
    expect(planned(304, [])).toEqual({ kind: 'rest' });
    expect(planned(KNOWN, [])).toEqual({ kind: 'rest' });
  });

  test('from a browser that only reads: what is new is taken, what waits goes on waiting', () => {
    expect(planned(KNOWN, [team('mine')], 'read')).toEqual({ kind: 'rest' });
    const plan = planned(theirs, [team('mine')], 'read');
    expect(plan.kind === 'take' && [...plan.settled]).toEqual([]);
  });

  test('a browser that only reads keeps the newer board when a race left an older one', () => {
    const known = applied(theirs, { kind: 'setTeam', team: 'x' }, { id: 'x' });
    const other = applied(KNOWN, { kind: 'setTeam', team: 'y' }, { id: 'y' });
    const answer: StoreAnswer = { kind: 'answer', status: 200, tag: '"t"', body: JSON.stringify(other) };

    const plan = planSave({
      known,
      waiting: [],
      verdict: judgeRead(known, answer),
      answer,
      mode: 'read',
      wasSent: false,
    });

    expect(plan).toEqual({ kind: 'rest' });
  });

  test('over a board of a newer version', () => {
    const newer: unknown = { ...theirs, version: 9 };
    const answer: StoreAnswer = { kind: 'answer', status: 200, tag: '"t"', body: JSON.stringify(newer) };
    const verdict = judgeRead(KNOWN, answer);

    expect(
      planSave({ known: KNOWN, waiting: [team('mine')], verdict, answer, mode: 'write', wasSent: false }),
    ).toMatchObject({
      kind: 'take',
      readOnlyWhy: containing('newer'),
    });
  });

  test('over a tag that cannot guard, unless nobody else writes', () => {
    expect(planned(theirs, [team('mine')], 'write', 'W/"t"')).toEqual({ kind: 'no-tag' });
    expect(planned(theirs, [team('mine')], 'write', '')).toEqual({ kind: 'no-tag' });
    expect(planned(theirs, [team('mine')], 'alone', '')).toMatchObject({ kind: 'write', overTag: null });
  });

  test('after trouble', () => {
    expect(planned(503, [team('mine')])).toMatchObject({ kind: 'trouble', sync: 'offline' });
    expect(planned(404, [team('mine')])).toMatchObject({ kind: 'trouble', sync: 'stale' });
  });
});
