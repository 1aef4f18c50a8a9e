import type { RegionId } from '../../../core/policy/primitives.ts';
import type { Listed, PersonLine } from '../../../core/import/import-preview.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Table, type TableColumn } from '../../../ui/Table.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useMore } from '../use-more.ts';
import { LineText } from './LineText.tsx';

const STATES: Readonly<Record<PersonLine['state'], { text: string; tone: 'success' | 'neutral' | 'warning' }>> = {
  add: { text: 'added', tone: 'success' },
  same: { text: 'on this board already', tone: 'neutral' },
  twice: { text: 'said twice', tone: 'neutral' },
  'no-region': { text: 'needs a region', tone: 'warning' },
};

const COLUMNS: readonly TableColumn<PersonLine>[] = [
  { id: 'line', header: 'Line', align: 'end', cell: (row) => <LineText place={row} /> },
  { id: 'name', header: 'Name', rowHeader: true, cell: ({ name }) => name },
  { id: 'region', header: 'Region', cell: ({ region }) => <RegionName region={region} /> },
  {
    id: 'state',
    header: 'What happens',
    cell: ({ state }) => <Badge tone={STATES[state].tone}>{STATES[state].text}</Badge>,
  },
];

const STEP = 25;

function RegionName({ region }: { region: RegionId | null }) {
  const nameRegion = useRegionName();
  return region === null ? '–' : nameRegion(region);
}

/** People of a list and what becomes of each. */
export function PeopleTable({ people }: { people: Listed<PersonLine> }) {
  const { shown, rest, more } = useMore(people.first, STEP);
  return (
    <>
      <Table
        caption="People"
        dense
        columns={COLUMNS}
        rows={shown}
        rowKey={({ source, line, name }) => `${source} ${line} ${name}`}
      />
      <ShowMore rest={rest} beyond={people.total - people.first.length} what="people" onMore={more} />
    </>
  );
}
