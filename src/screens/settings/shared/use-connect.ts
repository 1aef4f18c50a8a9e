import { useRef, useState } from 'react';
import type { ConnectionReport } from '../../../core/sync/connection-report.ts';
import { readTypedAddress, type TypedAddress } from '../../../state/typed-address.ts';
import { useSharedBoard, type SharedAccess } from '../../../state/use-shared-board.ts';
import { draftOf, emptyDraftOf, useAccessDraft, type AccessDraft, type AccessEntry } from './use-access-draft.ts';

/** What was asked of which store, with what. */
export interface Tested {
  readonly address: string;
  readonly access: SharedAccess;
  readonly report: ConnectionReport;
}

interface Connect {
  readonly address: string;
  readonly setAddress: (typed: string) => void;
  /** Why the address is none; empty while it may be one. */
  readonly problem: string;
  /** User and password were taken out of the address. */
  readonly moved: boolean;
  /** Takes a pasted address apart where something secret stands in it; false: it is like any other text. */
  readonly paste: (pasted: string) => boolean;
  readonly entry: AccessEntry;
  /** What this device knows for the address. */
  readonly known: SharedAccess;
  readonly test: () => Promise<void>;
  readonly testing: boolean;
  /** Null until something was asked that still stands in the fields. */
  readonly tested: Tested | null;
}

const NOTHING: SharedAccess = { kind: 'none' };
const NOBODY: SharedAccess = { kind: 'password', user: '', password: '' };

/** An address and what its store asks for, being entered and tried. */
export const useConnect = (start: string): Connect => {
  const { test: ask, knownAccess } = useSharedBoard();
  const [first] = useState(() => readTypedAddress(start));
  const [address, setAddress] = useState(first.ok ? first.address : start);
  const [moved, setMoved] = useState(first.ok && first.access.kind !== 'none');
  const [problem, setProblem] = useState('');
  const entry = useAccessDraft(startDraft(first, knownAccess));
  const [testing, setTesting] = useState(false);
  const attempt = useRef(0);
  const [tested, setTested] = useState<Tested | null>(null);

  const whole = readTypedAddress(address);
  const known: SharedAccess = whole.ok ? knownAccess(whole.address) : NOTHING;

  const take = (read: TypedAddress & { readonly ok: true }): void => {
    setProblem('');
    setAddress(read.address);
    if (read.access.kind === 'none') return;
    setMoved(true);
    entry.change(draftOf(read.access));
  };
  const forget = (): void => {
    attempt.current += 1;
    setTested(null);
  };
  const test = async (): Promise<void> => {
    forget();
    if (!whole.ok) return setProblem(whole.reason);
    take(whole);
    const access = whole.access.kind === 'none' ? entry.read(known) : whole.access;
    if (access === null) return;
    const mine = attempt.current;
    setTesting(true);
    const report = await ask(whole.address, access);
    setTesting(false);
    // What was changed meanwhile has not been asked.
    if (attempt.current === mine) setTested({ address: whole.address, access, report });
  };
  return {
    address,
    setAddress(typed) {
      setProblem('');
      setMoved(false);
      forget();
      setAddress(typed);
    },
    problem,
    moved,
    paste(pasted) {
      const read = readTypedAddress(pasted);
      if (!read.ok || read.access.kind === 'none') return false;
      forget();
      take(read);
      return true;
    },
    known,
    entry: {
      ...entry,
      change(part) {
        forget();
        entry.change(part);
      },
    },
    test,
    testing,
    tested,
  };
};

/** What stood in the address goes before what this device knows for it. */
function startDraft(first: TypedAddress, knownAccess: (address: string) => SharedAccess): AccessDraft {
  if (!first.ok) return emptyDraftOf(NOTHING);
  if (first.access.kind !== 'none') return draftOf(first.access);
  const known = knownAccess(first.address);
  // A link to here is for who was asked for something.
  return known.kind === 'none' ? emptyDraftOf(NOBODY) : emptyDraftOf(known);
}
