import { WORD_FIELDS, type WordField } from '../../../core/import/case-field.ts';
import type { WordRow, WordRows } from '../../../core/import/import-preview.ts';
import type { WordChoices, WordValues } from '../../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { understandPriority } from '../words/understand-priority.ts';
import { understandRegion } from '../words/understand-region.ts';
import { understandSegment } from '../words/understand-segment.ts';
import { understandStatus } from '../words/understand-status.ts';
import type { CollectedFacts } from './collect-facts.ts';

interface Understanding {
  readonly words: CollectedFacts['words'];
  readonly chosen: WordChoices;
  readonly regions: readonly PolicyRegion[];
  /** Whether the field's column is a list of labels, most of which say nothing. */
  readonly isList: (field: WordField) => boolean;
}

const UNKNOWN_STATUS = 'open';

function understand(
  field: WordField,
  key: string,
  word: string,
  regions: readonly PolicyRegion[],
): WordValues[WordField] {
  if (field === 'status') return understandStatus(key);
  if (field === 'priority') return understandPriority(key);
  return field === 'segment' ? understandSegment(key) : understandRegion(regions, word);
}

/** An unknown status is taken for work to do, so that nothing waits unseen; any other unknown word says nothing. */
const assumption = (field: WordField): WordValues[WordField] => (field === 'status' ? UNKNOWN_STATUS : null);

function rowsOf(field: WordField, { words, chosen, regions, isList }: Understanding): WordRow[] {
  const rows = [...words[field]].map(([key, { word, count }]): WordRow => {
    const choice = chosen[field][key];
    if (choice !== undefined) return { key, word, count, value: choice, because: 'chosen' };
    const known = understand(field, key, word, regions);
    const because = known === null && !isList(field) ? 'assumed' : 'known';
    return { key, word, count, value: known ?? (isList(field) ? null : assumption(field)), because };
  });
  return rows.toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Gives each word of an export its meaning: the chosen one, else the dictionary's, else an assumption marked as such. */
export function resolveWords(understanding: Understanding): WordRows {
  const rows = WORD_FIELDS.map((field) => [field, rowsOf(field, understanding)]);
  return Object.fromEntries(rows) as unknown as WordRows;
}
