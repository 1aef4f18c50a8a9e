import type { CasePreview, ImportPreview, PeoplePreview } from '../../core/import/import-preview.ts';

interface OutlookRow {
  readonly id: string;
  readonly count: number;
  readonly words: string;
  /** "quiet" where nothing happens, "bad" where something is lost. */
  readonly tone: 'good' | 'quiet' | 'bad';
}

const row = (id: string, count: number, words: string, tone: OutlookRow['tone']): OutlookRow[] =>
  count === 0 ? [] : [{ id, count, words, tone }];

const unread = ({ unreadable }: ImportPreview): OutlookRow[] =>
  row('unreadable', unreadable.total, 'rows cannot be read', 'bad');

function ofPeople(preview: PeoplePreview): OutlookRow[] {
  return [
    { id: 'add', count: preview.add, words: 'people added', tone: preview.add === 0 ? 'quiet' : 'good' },
    ...row('same', preview.same, 'are here already', 'quiet'),
    ...row('region', preview.withoutRegion, 'need a region', 'bad'),
  ];
}

function ofCounts(preview: CasePreview): OutlookRow[] {
  return [
    ...row('people', preview.newPeople.length, 'people added', 'good'),
    { id: 'counts', count: preview.counts.length, words: 'counts changed', tone: 'good' },
    ...row('same', preview.same, 'counts stay', 'quiet'),
    { id: 'active', count: preview.active, words: 'active cases in the file', tone: 'quiet' },
    ...row('uncounted', preview.uncounted, 'active cases of no region', 'bad'),
    ...row('left-out', preview.leftOut.total, 'rows left out', 'quiet'),
  ];
}

function ofCases(preview: CasePreview): OutlookRow[] {
  return [
    ...row('people', preview.newPeople.length, 'people added', 'good'),
    { id: 'add', count: preview.add.total, words: 'cases added', tone: preview.add.total === 0 ? 'quiet' : 'good' },
    {
      id: 'change',
      count: preview.change.total,
      words: 'cases changed',
      tone: preview.change.total === 0 ? 'quiet' : 'good',
    },
    ...row('same', preview.same, 'cases left as they are', 'quiet'),
    ...row('left-out', preview.leftOut.total, 'rows left out', 'quiet'),
  ];
}

/** The figures that sum an import up, most important first. */
export function outlookRows(preview: ImportPreview): OutlookRow[] {
  if (preview.target === 'people') return [...ofPeople(preview), ...unread(preview)];
  return [...(preview.target === 'counts' ? ofCounts(preview) : ofCases(preview)), ...unread(preview)];
}
