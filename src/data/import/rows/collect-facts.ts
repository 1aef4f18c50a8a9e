import { WORD_FIELDS, type ColumnMap, type WordField } from '../../../core/import/case-field.ts';
import { guessDateOrder } from './guess-date-order.ts';
import { oncePerText } from '../../../core/text/once-per-text.ts';
import type { RawCase, RawOwner } from './read-cells.ts';
import { splitWords } from './split-words.ts';
import { wordKey } from './word-key.ts';

interface Counted {
  readonly word: string;
  readonly count: number;
}

/** What occurs in the rows of an export, counted; the words by their plain form. */
export interface CollectedFacts {
  readonly words: { readonly [Field in WordField]: ReadonlyMap<string, Counted> };
  readonly owners: ReadonlyMap<string, RawOwner & { readonly count: number }>;
  readonly dates: ReturnType<typeof guessDateOrder>;
  readonly pullRequests: number;
}

function count(words: Map<string, Counted>, word: string, key: string): void {
  const known = words.get(key);
  words.set(key, known ? { word: known.word, count: known.count + 1 } : { word, count: 1 });
}

function* datesOf(raws: readonly RawCase[]): Generator<string> {
  for (const raw of raws) yield* [raw.openedAt, raw.firstReplyAt, raw.closedAt];
}

/** Counts the words, owners and kinds of dates of an export, so that each can be given its meaning once. */
export function collectFacts(raws: readonly RawCase[], headers: readonly string[], columns: ColumnMap): CollectedFacts {
  const words = { status: new Map<string, Counted>(), priority: new Map(), segment: new Map(), region: new Map() };
  const owners = new Map<string, RawOwner & { count: number }>();
  const keyOf = oncePerText(wordKey);
  let pullRequests = 0;
  for (const raw of raws) {
    if (raw.pullRequest) pullRequests += 1;
    for (const field of WORD_FIELDS)
      for (const word of splitWords(headers[columns[field] ?? -1] ?? '', raw[field]))
        count(words[field], word, keyOf(word));
    if (raw.owner === null) continue;
    const key = raw.owner.key;
    owners.set(key, { ...raw.owner, count: (owners.get(key)?.count ?? 0) + 1 });
  }
  return { words, owners, dates: guessDateOrder(datesOf(raws)), pullRequests };
}
