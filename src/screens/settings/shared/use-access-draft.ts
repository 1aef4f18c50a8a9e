import { useState } from 'react';
import type { SharedAccess } from '../../../state/use-shared-board.ts';

export interface AccessDraft {
  readonly kind: SharedAccess['kind'];
  readonly user: string;
  readonly password: string;
  readonly token: string;
}

type Problem = { readonly field: 'user' | 'token'; readonly reason: string };

export interface AccessEntry {
  readonly draft: AccessDraft;
  readonly change: (part: Partial<AccessDraft>) => void;
  readonly problem: Problem | null;
  /** What was entered, or is `known` and was left empty; null where it cannot be used, and the problem is shown. */
  readonly read: (known: SharedAccess) => SharedAccess | null;
  /** Forgets what is secret. */
  readonly clear: () => void;
}

/** Fields as they begin: what is secret and known already does not stand in them. */
export const emptyDraftOf = (access: SharedAccess): AccessDraft => ({ ...draftOf(access), password: '', token: '' });

export const draftOf = (access: SharedAccess): AccessDraft => ({
  kind: access.kind,
  user: access.kind === 'password' ? access.user : '',
  password: access.kind === 'password' ? access.password : '',
  token: access.kind === 'token' ? access.token : '',
});

/** What a store wants to see, as it is being entered. */
export const useAccessDraft = (start: AccessDraft): AccessEntry => {
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    draft,
    problem,
    change(part) {
      setProblem(null);
      setDraft((before) => ({ ...before, ...part }));
    },
    read(known) {
      if (isLeftAsKnown(draft, known)) return known;
      const found = problemOf(draft);
      setProblem(found);
      return found === null ? accessOf(draft) : null;
    },
    clear: () => setDraft((before) => ({ ...before, password: '', token: '' })),
  };
};

/** Nothing secret was entered, and this device knows what belongs there. */
export function isLeftAsKnown({ kind, user, password, token }: AccessDraft, known: SharedAccess): boolean {
  if (known.kind !== kind) return false;
  return known.kind === 'password' ? password === '' && user.trim() === known.user : kind === 'token' && token === '';
}

function problemOf({ kind, user, token }: AccessDraft): Problem | null {
  if (kind === 'password' && user.trim() === '') return { field: 'user', reason: 'Enter the user.' };
  if (kind === 'password' && user.includes(':')) return { field: 'user', reason: 'A user has no colon in it.' };
  if (kind === 'token' && !/^[\x21-\x7e]+$/.test(bare(token)))
    return { field: 'token', reason: 'Enter the token: letters, digits and signs without a space.' };
  return null;
}

const bare = (token: string): string => token.trim().replace(/^bearer\s+/i, '');

function accessOf({ kind, user, password, token }: AccessDraft): SharedAccess {
  if (kind === 'none') return { kind };
  return kind === 'token' ? { kind, token: bare(token) } : { kind, user: user.trim(), password };
}
