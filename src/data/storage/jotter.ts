import * as v from 'valibot';
import { keepText, keptKeys, parseKept, readText } from '../device/device-storage.ts';
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
    // Refused or full: the edits are still on their way to the database.
    keepText(PREFIX + tab, note.edits.length === 0 ? null : JSON.stringify(note));
  },
  take() {
    return keptKeys(PREFIX).flatMap(takeNote);
  },
});

function takeNote(key: string): Jotted[] {
  const parsed = v.safeParse(jottedSchema, parseKept(readText(key)));
  keepText(key, null);
  return parsed.success ? [parsed.output] : [];
}
