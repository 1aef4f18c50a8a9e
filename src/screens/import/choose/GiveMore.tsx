import type { ImportTarget } from '../../../core/import/import-settings.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import styles from './GiveMore.module.css';
import { PasteText } from './PasteText.tsx';

const WHAT_FITS: Readonly<Record<ImportTarget, string>> = {
  cases:
    'CSV or JSON of Zendesk, Jira, GitHub or Linear, or any other table. Lists of users, organizations, statuses and priorities can come along.',
  counts: 'The same exports as for cases, or a list of owners with a number each.',
  people: 'CSV or JSON, also a roster of Workday.',
};

interface GiveMoreProps {
  store: ImportStore;
  target: ImportTarget;
  label: string;
}

/** The two ways to bring something: files, or rows that are pasted. */
export function GiveMore({ store, target, label }: GiveMoreProps) {
  const isReading = useImportFacts(store, (facts) => facts.reading !== null);
  const problem = useImportFacts(store, (facts) => facts.problem);
  return (
    <div className={styles.ways}>
      <FileDrop
        label={label}
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,text/plain,application/json"
        onFiles={store.addFiles}
        busy={isReading}
        description={`${WHAT_FITS[target]} Up to 50 MB or 100,000 rows.`}
        error={problem ?? undefined}
      />
      <PasteText target={target} onText={store.addText} />
    </div>
  );
}
