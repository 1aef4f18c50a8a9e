import { useRef, useState } from 'react';

/** What is being typed, and the value that stood when it was: once that value changes from outside, the draft is void. */
type Draft = { text: string; over: number | null };

/** One stay in the field: where it began, and the last count it handed over. */
type Entry = { before: number | null; last: number | null };

type CountEntryOptions = {
  /** Null until something was entered. */
  value: number | null;
  max: number;
  onCommit: (next: number) => void;
};

const WHOLE = /^\d{1,15}$/;

/** What the count field knows about an entry under way: the text to show, why it was refused, and what to do about keys. */
export function useCountEntry({ value, max, onCommit }: CountEntryOptions) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const entry = useRef<Entry | null>(null);

  const commit = (next: number) => {
    if (next !== value) onCommit(next);
  };

  const takeBack = (): number | null => {
    const begun = entry.current;
    // Nothing entered is no count: there is no way back to it from here.
    if (!begun || begun.before === null || begun.last === begun.before || value !== begun.last) return value;
    begun.last = begun.before;
    onCommit(begun.before);
    return begun.before;
  };

  const type = (text: string) => {
    entry.current ??= { before: value, last: value };
    const typed = text.trim();
    const count = WHOLE.test(typed) ? Number(typed) : Number.NaN;
    if (typed === '') {
      setRefusal(null);
      setDraft({ text, over: value });
    } else if (count <= max) {
      entry.current.last = count;
      setRefusal(null);
      setDraft({ text, over: count });
      commit(count);
    } else {
      setRefusal(`“${typed.slice(0, 12)}” is not a whole number from 0 to ${max}. The old value stays.`);
      setDraft({ text, over: takeBack() });
    }
  };

  const end = () => {
    if (draft?.text.trim() === '') takeBack();
    entry.current = null;
    setDraft(null);
  };

  const step = (by: number) => {
    entry.current = null;
    setDraft(null);
    setRefusal(null);
    commit(Math.min(max, Math.max(0, (value ?? 0) + by)));
  };

  const cancel = (): boolean => {
    const underWay = draft !== null || refusal !== null;
    takeBack();
    entry.current = null;
    setDraft(null);
    setRefusal(null);
    return underWay;
  };

  const text = draft !== null && draft.over === value ? draft.text : String(value ?? '');
  return { text, refusal, type, end, step, cancel };
}
