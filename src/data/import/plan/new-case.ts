import type { Case } from '../../../core/board/case.ts';
import type { Person } from '../../../core/board/board.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import type { UnderstoodRow } from '../rows/understand-row.ts';
import { cleanText } from '../rows/clean-text.ts';
import { TEXT_LIMIT } from '../../../core/policy/primitives.ts';

type RegionOf = (owner: string | null) => RegionId | null;

/** Makes the function that tells the region of a case whose export names none. */
export function assumedRegion(
  settings: Pick<ImportSettings, 'region'>,
  people: readonly Pick<Person, 'id' | 'region'>[],
): RegionOf {
  const { region } = settings;
  if (region.from === 'fixed') return () => region.region;
  const regions = new Map(people.map((person) => [person.id, person.region]));
  return (owner) => (owner === null ? null : (regions.get(owner) ?? null));
}

/** A case as it comes to the board: what the export says, and what is assumed where it says nothing. */
export function newCase(
  { id, said, fallbackTitle, raw }: UnderstoodRow,
  { assumed }: Pick<ImportSettings, 'assumed'>,
  regionOf: RegionOf,
  imported: string,
): Case {
  const owner = said.owner ?? null;
  const segment = said.segment ?? assumed.segment;
  const summary = segment === 'pre-sales' ? cleanText(raw.description, TEXT_LIMIT) : '';
  return {
    id,
    title: said.title ?? fallbackTitle,
    customer: said.customer ?? '',
    segment,
    priority: said.priority ?? assumed.priority,
    status: said.status ?? assumed.status,
    openedAt: said.openedAt ?? null,
    firstReplyAt: said.firstReplyAt ?? null,
    owner,
    region: said.region ?? regionOf(owner),
    url: said.url ?? null,
    openedByCE: said.openedByCE ?? false,
    exception: null,
    request:
      summary === '' ? null : { summary, expected: '', steps: '', impact: '', designDocument: '', salesContext: '' },
    pin: null,
    imported,
  };
}
