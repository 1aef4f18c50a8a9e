import { PEOPLE_LIMIT } from '../../../core/board/board.ts';
import type { PeoplePreview, WordRow } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { listed } from '../plan/listed.ts';
import { ownValue } from '../rows/own-value.ts';
import { wordKey } from '../rows/word-key.ts';
import { understandRegion } from '../words/understand-region.ts';
import { NO_COUNTS, type PreviewInput, type Previewed } from '../session/previewed.ts';
import type { RecognisedTable } from '../session/recognised-table.ts';
import { describeEmpty, describeMissing } from '../session/why-refused.ts';
import { planPeople } from './plan-people.ts';
import { readPeople, type RawPerson, type ReadPeople } from './read-people.ts';

const WORDS_LISTED = 200;

/** What the words for regions mean, each once. */
function regionWords(
  people: readonly RawPerson[],
  { words }: Pick<ImportSettings, 'words'>,
  regions: readonly PolicyRegion[],
): WordRow<'region'>[] {
  const rows = new Map<string, WordRow<'region'>>();
  for (const { region: word } of people) {
    if (word === '') continue;
    const key = wordKey(word);
    const known = rows.get(key);
    const choice = ownValue(words.region, key);
    const value = known?.value ?? choice ?? understandRegion(regions, word);
    const because = choice === undefined ? (value === null ? 'assumed' : 'known') : 'chosen';
    rows.set(key, { key, word: known?.word ?? word, count: (known?.count ?? 0) + 1, value, because });
  }
  return [...rows.values()].toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

function whyRefused(read: ReadPeople, isPlausible: boolean, total: number): string | null {
  const { headers, columns, rows, people } = read;
  if (rows === 0) return describeEmpty(headers);
  const isNamed = columns.name !== null || columns.firstName !== null;
  if (!isNamed || !isPlausible) return describeMissing('people', headers);
  if (people.length === 0) return 'No line of it names a person of the team; the reasons are listed.';
  return total > PEOPLE_LIMIT ? `A board holds at most ${PEOPLE_LIMIT.toLocaleString('en')} people.` : null;
}

/** Works out which people of a list would come to the board, and where each of them belongs. */
export function previewPeople(
  tables: readonly RecognisedTable[],
  sure: boolean,
  { settings, board, regions }: PreviewInput,
): Previewed<PeoplePreview> {
  const read = readPeople(tables, settings);
  const words = regionWords(read.people, settings, regions);
  const meaning = new Map(words.map(({ key, value }) => [key, value]));
  const only = regions.length === 1 ? (regions[0]?.id ?? null) : null;
  const regionOf = ({ region }: RawPerson) => meaning.get(wordKey(region)) ?? settings.peopleRegion ?? only;
  const isPlausible = sure || read.headless || settings.peopleColumns.name !== undefined;
  const { lines, added } = planPeople(isPlausible ? read.people : [], board.people, regionOf);
  const count = (state: string): number => lines.filter((line) => line.state === state).length;
  const preview: PeoplePreview = {
    target: 'people',
    refused: whyRefused(read, isPlausible, board.people.length + added.length),
    better: null,
    changes: added.length,
    headers: read.headers,
    columns: read.columns,
    regionWords: listed(words, WORDS_LISTED),
    people: listed(lines),
    add: added.length,
    same: count('same'),
    withoutRegion: count('no-region'),
    unreadable: listed(read.unreadable),
    remarks: listed(read.leftOut),
  };
  return { preview, plan: { people: added, add: [], change: [], counts: NO_COUNTS } };
}
