import { useImportFacts } from '../../state/import/use-import.ts';
import type { ImportStore } from '../../state/import/import-store.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { previewWords } from './preview-words.ts';

/** What a screen reader is told: that something was read, and what it would do. */
export function ImportNews({ store }: { store: ImportStore }) {
  const news = useImportFacts(store, ({ preview, previewing, reading, result }) => {
    if (result !== null) return result.takenBack ? 'The import was taken back.' : '';
    if (reading !== null || preview === null || previewing) return '';
    return preview.refused ?? previewWords(preview).join(', ');
  });
  return <LiveRegion message={news} />;
}
