import { useDeferredValue, useState } from 'react';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { StepCard } from '../StepCard.tsx';
import styles from './PreviewStep.module.css';
import { previewTabs } from './preview-tabs.tsx';

/** Row by row what will happen, and what cannot be read and why. */
export function PreviewStep({ store }: { store: ImportStore }) {
  const preview = useDeferredValue(
    useImportFacts(store, (facts) => facts.preview),
    null,
  );
  const [chosen, setChosen] = useState('');
  const tabs = preview === null ? [] : previewTabs(preview);
  const [first] = tabs;
  if (preview === null || first === undefined) return null;
  const value = tabs.some((tab) => tab.value === chosen) ? chosen : first.value;
  return (
    <StepCard step={3} title="Look, then import">
      <Tabs
        label="What will happen, row by row"
        tabs={tabs}
        value={value}
        onChange={setChosen}
        className={styles.tabs}
      />
    </StepCard>
  );
}
