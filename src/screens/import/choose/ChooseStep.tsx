import type { ImportTarget } from '../../../core/import/import-settings.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { StepCard } from '../StepCard.tsx';
import styles from './ChooseStep.module.css';
import { GiveMore } from './GiveMore.tsx';
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

interface ChooseStepProps {
  store: ImportStore;
  target: ImportTarget;
  onTarget: (target: ImportTarget) => void;
}

/** What to import, and from where. */
export function ChooseStep({ store, target, onTarget }: ChooseStepProps) {
  const reading = useImportFacts(store, (facts) => facts.reading);
  const isRead = useImportFacts(store, (facts) => facts.contents !== null);
  return (
    <StepCard step={1} title="Choose">
      <div>
        <SegmentedControl label="What to import" options={TARGETS} value={target} onChange={onTarget} />
        <p className={styles.about}>{ABOUT[target]}</p>
      </div>
      <SourceList store={store} />
      {reading !== null && <ReadingNow reading={reading} onCancel={store.cancel} />}
      {isRead ? (
        <Disclosure summary="Add more files or rows">
          <GiveMore store={store} target={target} label="Add files" />
        </Disclosure>
      ) : (
        <GiveMore store={store} target={target} label="Choose files" />
      )}
    </StepCard>
  );
}
