import { useMemo, useSyncExternalStore } from 'react';
import { readPlan, writePlan, type ReadPlan } from '../data/plans/kept-plan.ts';
import { MOST_PLANS, PLANS_KEY, readShelf, textsOf, writeShelf } from '../data/plans/plan-shelf.ts';
import { DONE, refused, type Outcome } from './outcome.ts';

/** A plan as it was at a moment, under a name. */
export type KeptPlan = Extract<ReadPlan, { ok: true }>['kept'];
/** A plan on this device, or what could not be read as one. */
export type ShelvedPlan = ReadPlan & { readonly text: string };

interface KeptPlans {
  /** The newest last. */
  readonly plans: readonly ShelvedPlan[];
  readonly keep: (kept: KeptPlan) => Outcome;
  readonly forget: (text: string) => Outcome;
}

const CHANGED = 'evenkeel-plans';
const NO_ROOM = 'This browser keeps no more. Forget another plan first, or save this one as a file.';

const subscribe = (listener: () => void): (() => void) => {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === PLANS_KEY || key === null) listener();
  };
  addEventListener('storage', onStorage);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('storage', onStorage);
    removeEventListener(CHANGED, listener);
  };
};

const write = (texts: readonly string[]): Outcome => {
  if (!writeShelf(texts)) return refused(NO_ROOM);
  dispatchEvent(new Event(CHANGED));
  return DONE;
};

// Read again each time: another tab may have kept one meanwhile.
const keep = (kept: KeptPlan): Outcome => {
  const texts = textsOf(readShelf());
  if (texts.length >= MOST_PLANS) return refused(`${MOST_PLANS} plans are kept already. Forget one of them first.`);
  return write([...texts, writePlan(kept)]);
};

const forget = (text: string): Outcome => write(textsOf(readShelf()).filter((other) => other !== text));

/** The plans kept on this device; the same in all its tabs. */
export const useKeptPlans = (): KeptPlans => {
  const shelf = useSyncExternalStore(subscribe, readShelf);
  const plans = useMemo(() => textsOf(shelf).map((text) => ({ ...readPlan(text), text })), [shelf]);
  return { plans, keep, forget };
};

/** Reads a plan that somebody kept as a file. */
export const readPlanFile = async (file: File): Promise<ReadPlan> => {
  try {
    return readPlan(await file.text());
  } catch {
    return { ok: false, name: '', reason: 'The file could not be read.' };
  }
};

/** A plan as a file, for another device or a colleague. */
export const planFile = (kept: KeptPlan): Blob => new Blob([writePlan(kept)], { type: 'application/json' });
