import type { EditAction } from '../../core/board/edit.ts';
import type { ImportPlan } from '../../core/import/import-preview.ts';
import type { ImportClient } from '../../data/import/open-import.ts';
import { DONE, refused, type Outcome } from '../outcome.ts';
import { partAction } from './part-action.ts';
import { takeBack } from './take-back.ts';

interface Applying {
  readonly part: ImportClient['part'];
  readonly edit: (action: EditAction) => Outcome;
  readonly undo: () => Outcome;
  /** Lets the page breathe between two edits. */
  readonly pause: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

type Applied = { readonly ok: true; readonly edits: number } | { readonly ok: false; readonly reason: string };

/** So many parts still make one edit without the page stuttering; a larger import is one edit a part. */
const PARTS_IN_ONE = 2;

const join = (plans: readonly ImportPlan[]): ImportPlan => ({
  people: plans.flatMap(({ people }) => people),
  add: plans.flatMap(({ add }) => add),
  change: plans.flatMap(({ change }) => change),
  counts: {
    people: plans.flatMap(({ counts }) => counts.people),
    regions: plans.flatMap(({ counts }) => counts.regions),
    numbers: plans.flatMap(({ counts }) => counts.numbers),
  },
});

/** The first plan to apply, and how many there are: a small import is one. */
async function begin(part: Applying['part']): Promise<{ plan: ImportPlan; plans: number }> {
  const first = await part(0);
  if (first.parts === 1 || first.parts > PARTS_IN_ONE) return { plan: first, plans: first.parts };
  const rest: ImportPlan[] = [];
  for (let number = 1; number < first.parts; number += 1) rest.push(await part(number));
  return { plan: join([first, ...rest]), plans: 1 };
}

async function applyAll({ part, edit, pause, onProgress }: Applying, onEdit: () => void): Promise<Outcome> {
  const { plan: first, plans } = await begin(part);
  let plan = first;
  for (let number = 1; ; number += 1) {
    const action = partAction(plan);
    const outcome = action === null ? null : edit(action);
    if (outcome?.ok === false) return outcome;
    if (outcome !== null) onEdit();
    onProgress(number, plans);
    if (number === plans) return DONE;
    await pause();
    plan = await part(number);
  }
}

/**
 * Does what the last preview shows: in one edit, or for a large import in one edit after the other, so that the page
 * never stands still. All of it or nothing: where it cannot go on, the edits before are taken back.
 */
export async function applyPlan(applying: Applying): Promise<Applied> {
  const { undo, pause } = applying;
  let edits = 0;
  const count = (): void => {
    edits += 1;
  };
  const outcome = await applyAll(applying, count).catch((error: unknown) =>
    refused(error instanceof Error ? error.message : String(error)),
  );
  if (outcome.ok) return { ok: true, edits };
  await takeBack({ edits, undo, pause });
  return outcome;
}
