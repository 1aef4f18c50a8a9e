import { useDeferredValue } from 'react';
import type { ImportTarget } from '../../../core/import/import-settings.ts';
import type { ImportPreview } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { useRouteQuery } from '../../../state/use-route-query.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { countWords } from '../count-words.ts';
import { StepCard } from '../StepCard.tsx';
import { CaseMapping } from './CaseMapping.tsx';
import { PeopleMapping } from './PeopleMapping.tsx';

const OFFERS: Readonly<Record<ImportTarget, string>> = {
  cases: 'Import cases instead',
  counts: 'Import counts instead',
  people: 'Import people instead',
};

function hasTable({ headers }: ImportPreview): boolean {
  return headers.length > 0;
}

/** What columns, words and names of the file mean here: proposed, and open to change. */
export function MapStep({ store }: { store: ImportStore }) {
  // Many fields: drawn in pieces, so that the page goes on answering.
  const preview = useDeferredValue(
    useImportFacts(store, (facts) => facts.preview),
    null,
  );
  const remembered = useImportFacts(store, (facts) => facts.remembered);
  const query = useRouteQuery();
  const again = remembered && (
    <Button size="small" icon="refresh" onClick={store.proposeAgain}>
      Forget earlier choices
    </Button>
  );
  return (
    <StepCard step={2} title="Check what it means" aside={again}>
      {preview === null && <Skeleton lines={4} label="Looking at the columns" />}
      {remembered && <p>Your choices for a file with these columns are in use again.</p>}
      {preview !== null && preview.refused !== null && (
        <Banner
          tone="warning"
          icon="warning"
          action={
            preview.better !== null && (
              <Button size="small" onClick={() => query.set({ what: preview.better })}>
                {OFFERS[preview.better]}
              </Button>
            )
          }
        >
          {preview.refused}
        </Banner>
      )}
      {preview !== null && preview.target !== 'people' && preview.filledRows > 0 && (
        <Banner tone="warning" icon="warning" title={`${countWords(preview.filledRows, 'row ends', 'rows end')} early`}>
          They have fewer fields than the head and end in an empty one, so the missing ones count as empty. Check in
          step 3 that their values stand under the right columns.
        </Banner>
      )}
      {preview !== null && hasTable(preview) && preview.target === 'people' && (
        <PeopleMapping preview={preview} store={store} />
      )}
      {preview !== null && hasTable(preview) && preview.target !== 'people' && (
        <CaseMapping preview={preview} store={store} />
      )}
    </StepCard>
  );
}
