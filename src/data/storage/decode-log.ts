import * as v from 'valibot';
import { editSchema, type Edit, type EditAction } from '../../core/board/edit.ts';
import type { LogEntry } from './board-storage.ts';

interface DecodedLog {
  readonly edits: readonly { readonly seq: number; readonly edit: Edit }[];
  /** Entries that are no edits, with the reason. */
  readonly unreadable: readonly { readonly seq: number; readonly reason: string }[];
}

/** Reads stored edits. What is no edit is named and left out, for every tab alike. */
export const decodeLog = (entries: readonly LogEntry[]): DecodedLog => {
  const edits: DecodedLog['edits'][number][] = [];
  const unreadable: DecodedLog['unreadable'][number][] = [];
  for (const { seq, edit } of entries) {
    const result = v.safeParse(editSchema, edit);
    if (result.success) edits.push({ seq, edit: result.output });
    else unreadable.push({ seq, reason: result.issues[0].message });
  }
  return { edits, unreadable };
};

const appliedSchema = v.object({
  edit: editSchema,
  inverse: v.nullable(v.record(v.string(), v.unknown())),
  text: v.string(),
});

interface DecodedApplied {
  readonly edit: Edit;
  /** Null where it cannot be taken back. */
  readonly inverse: EditAction | null;
  readonly text: string;
}

/** Reads the edits that can still be undone. An unreadable one ends what can be undone before it. */
export const decodeRecent = (recent: readonly unknown[]): readonly DecodedApplied[] => {
  const decoded = recent.map(decodeApplied);
  return decoded.slice(decoded.lastIndexOf(null) + 1).filter((applied) => applied !== null);
};

function decodeApplied(input: unknown): DecodedApplied | null {
  const result = v.safeParse(appliedSchema, input);
  if (!result.success) return null;
  const { edit, inverse, text } = result.output;
  if (inverse === null) return { edit, inverse, text };
  const { id, at, by } = edit;
  const back = v.safeParse(editSchema, { ...inverse, id, at, by });
  return back.success ? { edit, inverse: back.output, text } : null;
}
