import type { PolicyProblem } from '../../core/policy/check-policy.ts';
import type { Beside } from '../../data/policy/ask-beside.ts';
import { keptText, NOTHING_KEPT, readKept, writeKept, type KeptPolicy } from '../../data/policy/kept-policy.ts';
import { readPolicy } from '../../data/policy/read-policy.ts';
import type { BoardStore } from '../board-store.ts';
import { perStore } from '../per-store.ts';
import { BUILT_IN_SOURCE, type PolicySource } from './policy-source.ts';

export type TakenPolicy = { readonly ok: true } | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Takes policies into use: the chosen one, else the one beside the app, else the built-in one. */
interface Taking {
  /** Uses what this device keeps: at a start, or because another tab changed it. False where that cannot be read. */
  readonly takeUp: () => boolean;
  /** What lies beside the app was asked for. A refused one changes nothing. */
  readonly hear: (beside: Beside) => void;
  /** Somebody chose this one on this device. A refused one changes nothing. */
  readonly choose: (origin: 'file' | 'example', text: string, name: string) => TakenPolicy;
  readonly chooseBuiltIn: () => void;
  /** Whatever lies beside the app is in use again. */
  readonly dropChoice: () => void;
}

/** What people read where the one that lies beside the app is meant. */
export const BESIDE_NAME = 'policy.json beside the app';

/** In place of a text: it was there, and no longer is. */
const GONE = null;

interface Candidate extends Omit<PolicySource, 'kept' | 'hasBeside'> {
  /** Null: the built-in one. */
  readonly text: string | null;
}

/** What may be in use, the first that holds together; the built-in one always does. */
const candidatesOf = ({ chosen, beside }: KeptPolicy): readonly Candidate[] => [
  ...(chosen === null ? [] : [{ ...chosen, text: chosen.origin === 'built-in' ? null : chosen.text }]),
  ...(beside === null ? [] : [{ ...beside, origin: 'beside' as const, name: BESIDE_NAME }]),
  { ...BUILT_IN_SOURCE, text: null },
];

/** The one way that policies come into use in a store. */
export const takingOf = perStore(({ api, builtIn }: BoardStore): Taking => {
  // Where the browser keeps nothing, this tab still knows.
  let unkept: KeptPolicy | null = null;
  let inUse: string | null = null;
  let refused: string | null | undefined;
  const known = (): KeptPolicy => unkept ?? readKept(keptText()) ?? NOTHING_KEPT;
  const now = (): string => new Date().toISOString();

  const fits = ({ text, name }: Candidate): boolean => {
    if (text === inUse) return true;
    const read = text === null ? ({ ok: true, policy: builtIn } as const) : readPolicy(text);
    if (!read.ok) {
      api.setState({ policyTrouble: { from: name, problems: read.problems } });
      return false;
    }
    inUse = text;
    const { policy } = read;
    api.setState(({ replica }) => ({ policy, replica: { ...replica, regions: policy.regions } }));
    return true;
  };
  const putToUse = (kept: KeptPolicy): void => {
    const found = candidatesOf(kept).find(fits);
    if (found === undefined) return;
    const { origin, name, since } = found;
    api.setState({ policySource: { origin, name, since, kept: unkept === null, hasBeside: kept.beside !== null } });
  };
  const keep = (kept: KeptPolicy): void => {
    unkept = writeKept(kept) ? null : kept;
    putToUse(kept);
  };
  /** Said once for each text: what was seen and put away is not said again at every look. */
  const refuse = (text: string | null, problems: readonly PolicyProblem[]): void => {
    if (refused !== text) api.setState({ policyTrouble: { from: BESIDE_NAME, problems } });
    refused = text;
  };
  const forgive = (): void => {
    refused = undefined;
    if (api.getState().policyTrouble?.from === BESIDE_NAME) api.setState({ policyTrouble: null });
  };
  const hearText = (text: string): void => {
    const read = text === known().beside?.text ? null : readPolicy(text);
    if (read?.ok === false) return refuse(text, read.problems);
    forgive();
    if (read !== null) keep({ ...known(), beside: { since: now(), text } });
  };
  const hearNone = (): void => {
    if (known().beside !== null) return refuse(GONE, [{ path: '', reason: 'it is no longer there' }]);
    forgive();
    keep(known());
  };

  return {
    takeUp() {
      const kept = readKept(keptText());
      if (kept !== null) putToUse(kept);
      return kept !== null;
    },
    hear(beside) {
      if (beside.state === 'found') return hearText(beside.text);
      if (beside.state === 'none') return hearNone();
      if (beside.state === 'built-in') {
        forgive();
        return keep({ ...known(), beside: null });
      }
      if (beside.reason !== null) refuse(beside.reason, [{ path: '', reason: beside.reason }]);
    },
    choose(origin, text, name) {
      const read = readPolicy(text);
      if (!read.ok) return read;
      keep({ ...known(), chosen: { origin, name, since: now(), text } });
      return { ok: true };
    },
    chooseBuiltIn() {
      const { beside } = known();
      const choice = { origin: 'built-in', name: BUILT_IN_SOURCE.name, since: now(), text: '' } as const;
      keep({ ...known(), chosen: beside === null ? null : choice });
    },
    dropChoice: () => keep({ ...known(), chosen: null }),
  };
});
