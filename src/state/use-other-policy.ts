import { useEffect, useState } from 'react';
import type { CheckedPolicy, PolicyProblem } from '../core/policy/check-policy.ts';
import type { Policy } from '../core/policy/policy.ts';
import { POLICY_EXAMPLES } from '../data/policy/examples.ts';
import { loadExample } from '../data/policy/load-example.ts';
import { readPolicy } from '../data/policy/read-policy.ts';
import { useBoardStore } from './board-context.ts';
import { usePolicy } from './use-policy.ts';

/** What was chosen, as far as it has come. */
type Found =
  | { readonly state: 'ready'; readonly policy: Policy }
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly problems: readonly PolicyProblem[] };

interface OtherPolicy {
  /** The policy in use, the built-in one where that is another, ready examples, and a file that was read. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly found: Found;
  readonly choose: (id: string) => void;
  /** Reads a file beside the policy in use, which stays. */
  readonly read: (text: string, name: string) => void;
}

const IN_USE = 'in-use';
const BUILT_IN = 'built-in';
const FILE = 'file';
const LOADING: Found = { state: 'loading' };

const foundOf = (checked: CheckedPolicy): Found =>
  checked.ok ? { state: 'ready', policy: checked.policy } : { state: 'refused', problems: checked.problems };

async function fetchExample(id: string): Promise<Found> {
  const example = await loadExample(id);
  if (example.ok) return foundOf(readPolicy(example.policy));
  return { state: 'refused', problems: [{ path: '', reason: example.reason }] };
}

/** An example's policy, fetched when it is chosen. */
function useExamplePolicy(id: string): Found {
  const [fetched, setFetched] = useState<Readonly<Record<string, Found>>>({});
  const isMissing = POLICY_EXAMPLES.some((example) => example.id === id) && fetched[id]?.state !== 'ready';
  useEffect(() => {
    if (!isMissing) return;
    let isGone = false;
    const fetchIt = async (): Promise<void> => {
      const found = await fetchExample(id);
      if (!isGone) setFetched((all) => ({ ...all, [id]: found }));
    };
    void fetchIt();
    return () => {
      isGone = true;
    };
  }, [id, isMissing]);
  return fetched[id] ?? LOADING;
}

/** A policy to look at beside the one in use. */
export const useOtherPolicy = (): OtherPolicy => {
  const inUse = usePolicy();
  const { builtIn } = useBoardStore();
  const [chosen, choose] = useState(IN_USE);
  const [file, setFile] = useState<{ readonly name: string; readonly found: Found } | null>(null);
  const example = useExamplePolicy(chosen);
  const known: Readonly<Record<string, Found | undefined>> = {
    [IN_USE]: { state: 'ready', policy: inUse },
    [BUILT_IN]: { state: 'ready', policy: builtIn },
    [FILE]: file?.found,
  };
  return {
    options: [
      { id: IN_USE, name: `In use: ${inUse.name}` },
      ...(inUse === builtIn ? [] : [{ id: BUILT_IN, name: `Built in: ${builtIn.name}` }]),
      ...POLICY_EXAMPLES.map(({ id, name }) => ({ id, name: `Example: ${name}` })),
      ...(file === null ? [] : [{ id: FILE, name: `File: ${file.name}` }]),
    ],
    chosen,
    found: known[chosen] ?? example,
    choose,
    read(text, name) {
      setFile({ name, found: foundOf(readPolicy(text)) });
      choose(FILE);
    },
  };
};
