import type { CasePreview, ImportPreview } from '../../../core/import/import-preview.ts';
import type { Tab } from '../../../ui/Tabs.tsx';
import { AddedTable } from './AddedTable.tsx';
import { ChangedTable } from './ChangedTable.tsx';
import { CountTable } from './CountTable.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { RemarkTable } from './RemarkTable.tsx';
import { figureText } from '../figure-text.ts';

const tab = (value: string, words: string, count: number, content: Tab['content']): Tab[] =>
  count === 0 ? [] : [{ value, label: `${words} (${figureText(count)})`, content }];

function caseTabs(preview: CasePreview): Tab[] {
  const { add, change, counts, leftOut, newPeople } = preview;
  const people = newPeople.map(({ name, region }) => ({ name, region, line: 0, source: '', state: 'add' as const }));
  return [
    ...tab('counts', 'Counts', counts.length, <CountTable counts={counts} />),
    ...tab('add', 'Added', add.total, <AddedTable cases={add} />),
    ...tab('change', 'Changed', change.total, <ChangedTable cases={change} />),
    ...tab('people', 'New people', newPeople.length, <PeopleTable people={{ total: people.length, first: people }} />),
    ...tab('left-out', 'Left out', leftOut.total, <RemarkTable caption="Rows left out" remarks={leftOut} />),
  ];
}

/** The lists behind the figures; a list without rows has no tab. What needs a person's eye stands first when all is bad. */
export function previewTabs(preview: ImportPreview): Tab[] {
  const { unreadable, remarks } = preview;
  const own =
    preview.target === 'people'
      ? tab('people', 'People', preview.people.total, <PeopleTable people={preview.people} />)
      : caseTabs(preview);
  return [
    ...(preview.refused === null ? own : []),
    ...tab(
      'unreadable',
      'Not read',
      unreadable.total,
      <RemarkTable caption="Rows that cannot be read" remarks={unreadable} />,
    ),
    ...tab('remarks', 'Notes', remarks.total, <RemarkTable caption="Read with a note" remarks={remarks} />),
  ];
}
