import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { Edit } from '../../../src/core/board/edit.ts';
import { judgeRead } from '../../../src/core/sync/judge-read.ts';
import { planSave } from '../../../src/core/sync/plan-save.ts';
import type { StoreAnswer } from '../../../src/core/sync/store-answer.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { editOf } from '../../support/builders/edit-of.ts';

const START = boardOf({ id: 'board-1', people: [personOf('amara'), personOf('bruno')] });

/** A store that checks tags, except where a step says that its check came too early. */
class Store {
  body = JSON.stringify(START);
  version = 0;

  read(): StoreAnswer {
    return { kind: 'answer', status: 200, tag: `"${this.version}"`, body: this.body };
  }

  write(body: string, overTag: string | null, isChecked: boolean): void {
    if (isChecked && overTag !== `"${this.version}"`) return;
    this.body = body;
    this.version += 1;
  }
}

/** One browser: what it knows, what waits, and the write that it is about to send. */
class Machine {
  known: Board = START;
  waiting: Edit[] = [];
  sending: { body: string; overTag: string | null } | null = null;
  refused: string[] = [];

  look(store: Store): void {
    const answer = store.read();
    const { known, waiting } = this;
    const plan = planSave({ known, waiting, verdict: judgeRead(known, answer), answer, mode: 'write', wasSent: true });
    this.sending = plan.kind === 'write' ? { body: JSON.stringify(plan.board), overTag: plan.overTag } : null;
    if (plan.kind !== 'take') return;
    this.known = plan.board;
    this.waiting = waiting.filter(({ id }) => !plan.settled.has(id));
    this.refused.push(...plan.refused.map(({ edit }) => edit.id));
  }

  send(store: Store, isChecked: boolean): void {
    if (this.sending !== null) store.write(this.sending.body, this.sending.overTag, isChecked);
    // The answer may be lost: nothing is concluded from it.
    this.sending = null;
  }
}

type Step = { machine: number; what: 'edit' | 'look' | 'send' | 'send late' | 'send twice' };

const step: fc.Arbitrary<Step> = fc.record({
  machine: fc.nat(3),
  what: fc.constantFrom('edit', 'edit', 'look', 'look', 'look', 'send', 'send', 'send late', 'send twice'),
});

function walk(steps: readonly Step[], races: boolean): { store: Store; machines: Machine[]; made: string[] } {
  const store = new Store();
  const machines = [0, 1, 2, 3].map(() => new Machine());
  const made: string[] = [];
  for (const { machine: index, what } of steps) {
    const machine = machines[index];
    if (machine === undefined) continue;
    if (what === 'edit') {
      const id = `edit-${made.length}`;
      const person = made.length % 2 === 0 ? 'amara' : 'bruno';
      made.push(id);
      machine.waiting.push(editOf({ kind: 'setOpenCases', person, value: made.length }, { id }));
    } else if (what === 'look') machine.look(store);
    else if (what === 'send twice') {
      const again = machine.sending;
      machine.send(store, true);
      machine.sending = again;
      machine.send(store, !races);
    } else machine.send(store, what === 'send' || !races);
  }
  return { store, machines, made };
}

/** Everybody looks and sends, one after the other, until nobody has anything to say. */
function settle(store: Store, machines: readonly Machine[]): void {
  for (let round = 0; round < 12; round += 1)
    for (const machine of machines) {
      machine.look(store);
      machine.send(store, true);
      machine.look(store);
    }
}

const idsOf = ({ history }: Board): string[] => history.map(({ id }) => id);

function expectConverged(steps: readonly Step[], races: boolean): void {
  const { store, machines, made } = walk(steps, races);

  settle(store, machines);

  const end = idsOf(JSON.parse(store.body) as Board);
  expect(end.toSorted()).toEqual(made.toSorted());
  for (const { known, waiting, refused } of machines) {
    expect([waiting, refused]).toEqual([[], []]);
    expect(known).toEqual(machines[0]?.known);
    expect(idsOf(known)).toEqual(end);
  }
}

test('[SYNC-CONVERGE] on a store that checks, every edit is there once and all machines hold the same board', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 80, size: 'max' }), (steps) =>
      expectConverged(steps, false),
    ),
    { numRuns: 400 },
  );
});

test('[SYNC-CONVERGE] on a store whose check races, what was lost is made again, once', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 80, size: 'max' }), (steps) => expectConverged(steps, true)),
    { numRuns: 400 },
  );
});
