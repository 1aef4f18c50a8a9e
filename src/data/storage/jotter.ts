import * as v from 'valibot';
import type { Jotted } from './board-storage.ts';

const PREFIX = 'evenkeel.waiting.';

const jottedSchema = v.object({ generation: v.string(), revision: v.number(), edits: v.array(v.unknown()) });

export interface Jotter {
  readonly jot: (note: Jotted) => void;
  readonly take: () => readonly Jotted[];
}

/**
 * Notes edits in `localStorage`, which is written before the call returns. The database is not: a tab that closes may
 * take a transaction with it. Where the browser refuses, there is simply no note.
 */
export const createJotter = (tab: string): Jotter => ({
  jot(note) {
    try {
      if (note.edits.length === 0) localStorage.removeItem(PREFIX + tab);
      else localStorage.setItem(PREFIX + tab, JSON.stringify(note));
    } catch {
      // Refused or full: the edits are still on their way to the database.
    }
  },
  take() {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
      return keys.flatMap(takeNote);
    } catch {
      return [];
    }
  },
});

function takeNote(key: string): Jotted[] {
  const text = localStorage.getItem(key) ?? '';
  localStorage.removeItem(key);
  try {
    const parsed = v.safeParse(jottedSchema, JSON.parse(text));
    return parsed.success ? [parsed.output] : [];
  } catch {
    return [];
  }
}
