import { backoff } from '../../core/sync/backoff.ts';
import { judgeRead, type SeenDocument } from '../../core/sync/judge-read.ts';
import { judgeWrite } from '../../core/sync/judge-write.ts';
import { planSave, type SavePlan } from '../../core/sync/plan-save.ts';
import { readTag } from '../../core/sync/read-tag.ts';
import { replayEdits } from '../../core/sync/replay-edits.ts';
import type { StoreAnswer, StoreTrouble } from '../../core/sync/store-answer.ts';
import type { Board } from '../../core/board/board.ts';
import { askStore } from '../../data/remote/ask-store.ts';
import type { SharedTrouble } from '../../data/storage/board-storage.ts';
import { createStoredReader, type StoredReader } from '../../data/storage/create-stored-reader.ts';
import { noteState } from './note-state.ts';
import { publishStatus } from './publish-status.ts';
import { readOutbox, type Outbox } from './read-outbox.ts';
import type { CycleContext } from './cycle-context.ts';

/** After so many tries in a row somebody has to know. */
const MOST_TRIES = 10;
/** Some stores give a tag that guards nothing for a second after each write. */
const TAG_WAIT_MS = 1100;

export interface CycleResult {
  readonly trouble: SharedTrouble | null;
  /** Not before so long; 0: as usual. */
  readonly waitMs: number;
}

interface Cycle {
  readonly context: CycleContext;
  /** The tag of the last good document, to spare an answer that brings nothing new. */
  tag: { readonly revision: number; readonly value: string } | null;
  /** Looks in a row that ended in trouble. */
  failed: number;
  /** What was written or taken last: the next answer is likely to be the same. */
  seen: SeenDocument | null;
  /** What lies in the storage is asked for at each look. */
  readonly reader: StoredReader;
}

const ENDLESS: StoreTrouble = {
  kind: 'trouble',
  sync: 'refused',
  reason: 'Others kept writing at the same moment, or the store refuses every write',
  advice: 'Your changes are kept here and tried again.',
  access: false,
};
const NO_TAG: StoreTrouble = {
  kind: 'trouble',
  sync: 'refused',
  reason: 'The store gives no tag that could keep two people from overwriting each other',
  advice: 'Test the connection in Settings; it says what the store lacks. Your changes are kept here.',
  access: false,
};

export const createCycle = (context: CycleContext): (() => Promise<CycleResult>) => {
  const cycle: Cycle = { context, tag: null, failed: 0, seen: null, reader: createStoredReader() };
  return () => run(cycle);
};

/** Looks at the store and does what follows, until there is nothing more to do or it makes no sense to go on. */
async function run(cycle: Cycle): Promise<CycleResult> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outbox = await readOutbox(cycle.context, cycle.reader);
    if (outbox === null) return { trouble: null, waitMs: 0 };
    const answer = await ask(cycle, outbox);
    const verdict = judgeRead(outbox.known, answer, cycle.seen);
    const { known, waiting, shared } = outbox;
    const plan = planSave({ known, waiting, verdict, answer, mode: shared.mode, wasSent: shared.sending });
    const after = await follow(cycle, outbox, plan, answer);
    if (after === 'done') return end(cycle, outbox, null);
    if (after !== 'again') return end(cycle, outbox, after);
    if (tries > 1) await pause(Math.min(backoff(tries - 2, Math.random()) / 4, 4000));
  }
  return end(cycle, await readOutbox(cycle.context, cycle.reader), ENDLESS);
}

function ask(cycle: Cycle, { known, waiting, shared }: Outbox): Promise<StoreAnswer> {
  const isKnown = waiting.length === 0 && cycle.tag?.revision === known.revision;
  return askStore({
    address: shared.address,
    access: cycle.context.accessTo(shared.address),
    unlessTag: isKnown ? cycle.tag?.value : undefined,
  });
}

async function follow(
  cycle: Cycle,
  outbox: Outbox,
  plan: SavePlan,
  answer: StoreAnswer,
): Promise<'done' | 'again' | StoreTrouble> {
  switch (plan.kind) {
    case 'trouble':
      return plan;
    case 'no-tag':
      await pause(TAG_WAIT_MS);
      return answer.kind === 'answer' && readTag(answer.tag) === null ? NO_TAG : 'again';
    case 'rest':
      rememberTag(cycle, outbox.known, answer);
      return 'done';
    case 'take':
      return (await take(cycle, outbox, plan)) ? settle(cycle, outbox, plan.board, answer) : 'again';
    case 'write':
      return write(cycle, outbox, plan);
  }
}

/** What was saved is told to those who only read the status; what lies there newer stays. */
async function settle(cycle: Cycle, { shared }: Outbox, board: Board, answer: StoreAnswer): Promise<'done'> {
  rememberTag(cycle, board, answer);
  await publishStatus(cycle.context, shared, board);
  return 'done';
}

function rememberTag(cycle: Cycle, { revision }: Board, answer: StoreAnswer): void {
  const tag = answer.kind === 'answer' && answer.status === 200 ? readTag(answer.tag) : null;
  if (tag !== null) cycle.tag = { revision, value: tag.value };
}

async function write(
  cycle: Cycle,
  { shared, position }: Outbox,
  { board, overTag }: Extract<SavePlan, { kind: 'write' }>,
): Promise<'again' | StoreTrouble> {
  const { context } = cycle;
  // Noted first: should the answer be lost, with the tab or without it, an edit must not be made twice a week later.
  if (!shared.sending)
    await context.storage.noteShared(position.generation, (known) => known && { ...known, sending: true });
  const body = JSON.stringify(board);
  cycle.seen = { text: body, board };
  const { address } = shared;
  const answer = await context.save({ address, access: context.accessTo(address), body, overTag });
  const verdict = judgeWrite(answer);
  return verdict.kind === 'trouble' ? verdict : 'again';
}

async function take(
  cycle: Cycle,
  outbox: Outbox,
  { board, settled, refused, readOnlyWhy }: Extract<SavePlan, { kind: 'take' }>,
): Promise<boolean> {
  const { context } = cycle;
  const { position: from, recent } = outbox;
  const gone = new Set(refused.map(({ edit }) => edit.id));
  if (cycle.seen?.board !== board) cycle.seen = { text: JSON.stringify(board), board };
  const { text } = cycle.seen;
  const snapshot = { text, recent: recent(settled, gone), source: 'shared' as const };
  cycle.reader.remember(text, board, readOnlyWhy);
  const place = await context.storage.rebase(from, { snapshot, settled });
  if (place === null) return false;
  const news = isAsShown(outbox, text, board) ? null : { text, board };
  await context.onTaken({ from, place, readOnlyWhy, refused, news });
  return true;
}

/** Whether a document is, letter for letter, what this browser held with its own edits made. */
function isAsShown({ known, waiting }: Outbox, text: string, { revision }: Board): boolean {
  const { board } = replayEdits(known, waiting, known.revision);
  return board.revision === revision && JSON.stringify(board) === text;
}

async function end(cycle: Cycle, outbox: Outbox | null, found: StoreTrouble | null): Promise<CycleResult> {
  const trouble = found === null ? null : { sync: found.sync, reason: found.reason, advice: found.advice };
  if (outbox !== null) await noteState(cycle.context, outbox, trouble);
  cycle.failed = trouble === null ? 0 : cycle.failed + 1;
  return { trouble, waitMs: trouble === null ? 0 : backoff(cycle.failed, Math.random()) };
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
