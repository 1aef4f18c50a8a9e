import type { CasePreview, ImportPreview } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { AssumedSection } from './AssumedSection.tsx';
import { ColumnSection } from './ColumnSection.tsx';
import { CountSection } from './CountSection.tsx';
import { OptionSection } from './OptionSection.tsx';
import { OwnerSection } from './OwnerSection.tsx';
import { WordSections } from './WordSections.tsx';

interface CaseMappingProps {
  preview: CasePreview & Pick<ImportPreview, 'tables'>;
  store: ImportStore;
}

/** Columns, words, owners and the rest of what an export of cases leaves open. */
export function CaseMapping({ preview, store }: CaseMappingProps) {
  const isUnderstood = preview.refused === null || preview.unreadable.total > 0 || preview.active > 0;
  return (
    <>
      <ColumnSection preview={preview} store={store} />
      {isUnderstood && (
        <>
          <WordSections preview={preview} store={store} />
          {preview.owners.total > 0 && <OwnerSection preview={preview} store={store} />}
          {preview.target === 'counts' && <CountSection preview={preview} store={store} />}
          <AssumedSection preview={preview} store={store} />
          <OptionSection preview={preview} store={store} />
        </>
      )}
    </>
  );
}
