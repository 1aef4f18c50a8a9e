import type { ImportPreview } from '../../core/import/import-preview.ts';
import { countWords } from './count-words.ts';

const some = (count: number, words: string): string[] => (count === 0 ? [] : [words]);

/** What an import would do, in a few words each: "12 cases added", "3 cases changed". */
export function previewWords(preview: ImportPreview): string[] {
  const regionless = preview.target === 'people' ? preview.withoutRegion : 0;
  const leftOut = [
    ...some(regionless, `${countWords(regionless, 'person', 'people')} left out for want of a region`),
    ...some(preview.unreadable.total, `${countWords(preview.unreadable.total, 'row', 'rows')} not read`),
  ];
  if (preview.changes === 0) return ['nothing changes', ...leftOut];
  if (preview.target === 'people') return [`${countWords(preview.add, 'person', 'people')} added`, ...leftOut];
  const people = some(preview.newPeople.length, `${countWords(preview.newPeople.length, 'person', 'people')} added`);
  if (preview.target === 'counts')
    return [...people, `${countWords(preview.counts.length, 'count', 'counts')} set`, ...leftOut];
  return [
    ...people,
    ...some(preview.add.total, `${countWords(preview.add.total, 'case', 'cases')} added`),
    ...some(preview.change.total, `${countWords(preview.change.total, 'case', 'cases')} changed`),
    ...leftOut,
  ];
}
