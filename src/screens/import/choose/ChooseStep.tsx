import type { ImportTarget } from '../../../core/import/import-settings.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { StepCard } from '../StepCard.tsx';
import styles from './ChooseStep.module.css';
import { PasteText } from './PasteText.tsx';
import { ReadingNow } from './ReadingNow.tsx';
import { SourceList } from './SourceList.tsx';

const TARGETS = [
  { value: 'cases', label: 'Cases' },
  { value: 'counts', label: 'Counts per person' },
  { value: 'people', label: 'People' },
] as const;

const ABOUT: Readonly<Record<ImportTarget, string>> = {
  cases: 'Every ticket becomes a case of the queue. Importing the same file again changes nothing.',
  counts: 'Active tickets are counted per owner, for the levels. The cases themselves stay where they are.',
  people: 'A file or a list with a name and a region in each line.',
};

const WHAT_FITS: Readonly<Record<ImportTarget, string>> = {
  cases:
    'CSV or JSON of Zendesk, Jira, GitHub or Linear, or any other table. Lists of users, organizations, statuses and priorities can come along.',
  counts: 'The same exports as for cases, or a list of owners with a number each.',
  people: 'CSV or JSON, also a roster of Workday.',
};

interface ChooseStepProps {
  store: ImportStore;
  target: ImportTarget;
  onTarget: (target: ImportTarget) => void;
}

/** What to import, and from where. */
export function ChooseStep({ store, target, onTarget }: ChooseStepProps) {
  const reading = useImportFacts(store, (facts) => facts.reading);
  const problem = useImportFacts(store, (facts) => facts.problem);
  const isRead = useImportFacts(store, (facts) => facts.contents !== null);
  return (
    <StepCard step={1} title="Choose">
      <div>
        <SegmentedControl label="What to import" options={TARGETS} value={target} onChange={onTarget} />
        <p className={styles.about}>{ABOUT[target]}</p>
      </div>
      <SourceList store={store} />
      {reading !== null && <ReadingNow reading={reading} onCancel={store.cancel} />}
      <div className={styles.ways} data-read={isRead || undefined}>
        <FileDrop
          label={isRead ? 'Add files' : 'Choose files'}
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,text/plain,application/json"
          onFiles={store.addFiles}
          busy={reading !== null}
          description={isRead ? undefined : `${WHAT_FITS[target]} Up to 50 MB or 100,000 rows.`}
          error={isRead ? undefined : (problem ?? undefined)}
        />
        <PasteText target={target} onText={store.addText} />
      </div>
    </StepCard>
  );
}
