import type { WordField } from '../../../core/import/case-field.ts';
import type { WordRow, WordRows } from '../../../core/import/import-preview.ts';
import type { WordChoices, WordValues } from '../../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { understandPriority } from '../words/understand-priority.ts';
import { understandRegion } from '../words/understand-region.ts';
import { understandSegment } from '../words/understand-segment.ts';
import { understandStatus } from '../words/understand-status.ts';
import type { CollectedFacts } from './collect-facts.ts';
import { ownValue } from './own-value.ts';

interface Understanding {
  readonly words: CollectedFacts['words'];
  readonly chosen: WordChoices;
  readonly regions: readonly PolicyRegion[];
  /** Whether the field's column is a list of labels, most of which say nothing. */
  readonly isList: (field: WordField) => boolean;
}

interface Meanings<Field extends WordField> {
  readonly words: CollectedFacts['words'][Field];
  readonly chosen: Readonly<Record<string, WordValues[Field]>>;
  readonly isList: boolean;
  /** By the plain form of a word, or the word itself. */
  readonly understand: (plain: string, word: string) => WordValues[Field];
  readonly assumed: WordValues[Field];
}

/** An unknown status is taken for work to do, so that nothing waits unseen. */
const UNKNOWN_STATUS = 'open';

function rowsOf<Field extends WordField>(meanings: Meanings<Field>): WordRow<Field>[] {
  const { words, chosen, isList, understand, assumed } = meanings;
  const rows = [...words].map(([key, { word, count }]): WordRow<Field> => {
    const choice = ownValue(chosen, key);
    if (choice !== undefined) return { key, word, count, value: choice, because: 'chosen' };
    const known = understand(key, word);
    if (known !== null || isList) return { key, word, count, value: known, because: 'known' };
    return { key, word, count, value: assumed, because: 'assumed' };
  });
  return rows.toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Gives each word of an export its meaning: the chosen one, else the dictionary's, else an assumption marked as such. */
export function resolveWords({ words, chosen, regions, isList }: Understanding): WordRows {
  const of = <Field extends WordField>(
    field: Field,
    understand: Meanings<Field>['understand'],
    assumed: WordValues[Field],
  ) => rowsOf({ words: words[field], chosen: chosen[field], isList: isList(field), understand, assumed });
  return {
    status: of('status', understandStatus, UNKNOWN_STATUS),
    priority: of('priority', understandPriority, null),
    segment: of('segment', understandSegment, null),
    region: of('region', (_plain, word) => understandRegion(regions, word), null),
  };
}
