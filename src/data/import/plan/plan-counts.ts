import type { Board, Person } from '../../../core/board/board.ts';
import type { CountChange, ImportBoard, ImportPlan } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { ImportRemark } from '../../../core/import/import-table.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { COUNT_LIMIT, type RegionId } from '../../../core/policy/primitives.ts';
import type { UnderstoodRow } from '../rows/understand-row.ts';
import { tallyCounts, type Tally } from './tally-counts.ts';

interface CountInput {
  readonly rows: readonly UnderstoodRow[];
  readonly settings: ImportSettings;
  readonly board: ImportBoard;
  readonly regions: readonly PolicyRegion[];
  readonly newPeople: readonly Person[];
  /** By owner key; absent where it is left open who that is. */
  readonly owners: ReadonlyMap<string, string | null>;
}

interface CountOutcome {
  readonly counts: ImportPlan['counts'];
  readonly changes: readonly CountChange[];
  readonly same: number;
  readonly active: number;
  readonly uncounted: number;
  readonly unreadable: readonly ImportRemark[];
  readonly refused: string | null;
}

interface Entry {
  readonly name: string;
  readonly from: number | null;
  readonly to: number;
}

const nobodyIn = ({ name }: PolicyRegion): string => `Nobody’s in ${name}`;

function personEntries(
  people: readonly Person[],
  { byPerson, unknown }: Tally,
  { absentPeople }: Pick<ImportSettings, 'absentPeople'>,
): (Entry & { id: string })[] {
  const named = people.filter(({ id }) => !unknown.has(id) && (absentPeople === 'zero' || byPerson.has(id)));
  return named.map(({ id, name, openCases }) => ({ id, name, from: openCases, to: byPerson.get(id) ?? 0 }));
}

function regionEntries(
  regions: readonly PolicyRegion[],
  entered: Board['regions'],
  { byRegion }: Tally,
): (Entry & { region: RegionId })[] {
  return regions.flatMap((region) => {
    const old = entered[region.id];
    const to = byRegion.get(region.id) ?? 0;
    return old ? [{ region: region.id, name: nobodyIn(region), from: old.noOwner, to }] : [];
  });
}

function numberEntries(
  regions: readonly PolicyRegion[],
  entered: Board['regions'],
  people: readonly Person[],
  { byPerson, byRegion }: Tally,
): (Entry & { region: RegionId })[] {
  return regions.map(({ id, name }) => {
    const own = people.filter(({ region }) => region === id);
    const to = own.reduce((sum, person) => sum + (byPerson.get(person.id) ?? 0), byRegion.get(id) ?? 0);
    return { region: id, name, from: entered[id]?.openCases ?? null, to };
  });
}

const differs = ({ from, to }: Entry): boolean => from !== to;

function refusal(entries: readonly Entry[]): string | null {
  const large = entries.find(({ to }) => to > COUNT_LIMIT);
  if (large === undefined) return null;
  return `${large.name} would have ${large.to.toLocaleString('en')} open cases; a count goes up to ${COUNT_LIMIT}.`;
}

/**
 * What an export makes of the counts: active cases per person, those that nobody owns per region, and for regions that
 * are entered as two numbers all of them together.
 */
export function planCounts({ rows, settings, board, regions, newPeople, owners }: CountInput): CountOutcome {
  const ownerOf = ({ raw }: UnderstoodRow): string | null =>
    raw.owner === null ? null : (owners.get(raw.owner.key) ?? null);
  const tally = tallyCounts(rows, ownerOf, settings, regions);
  const isNumbers = (region: RegionId): boolean => board.regions[region]?.entry === 'numbers';
  const people = [...board.people, ...newPeople];
  const persons = personEntries(
    people.filter(({ region }) => !isNumbers(region)),
    tally,
    settings,
  );
  const roster = regionEntries(
    regions.filter(({ id }) => !isNumbers(id)),
    board.regions,
    tally,
  );
  const numbers = numberEntries(
    regions.filter(({ id }) => isNumbers(id)),
    board.regions,
    people,
    tally,
  );
  const entries = [...persons, ...roster, ...numbers];
  const changes = entries.filter(differs);
  return {
    counts: {
      people: persons.filter(differs).map(({ id, to }) => ({ id, value: to })),
      regions: roster.filter(differs).map(({ region, to }) => ({ region, noOwner: to })),
      numbers: numbers.filter(differs).map(({ region, to }) => ({ region, openCases: to })),
    },
    changes: changes.map(({ name, from, to }) => ({ name, from, to })),
    same: entries.length - changes.length,
    active: tally.active,
    uncounted: tally.uncounted,
    unreadable: tally.unreadable,
    refused: refusal(entries),
  };
}
