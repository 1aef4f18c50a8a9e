import type { CasePreview } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countWords } from '../count-words.ts';
import styles from './choices.module.css';
import { MapSection } from './MapSection.tsx';
import { regionOptions } from './value-options.ts';

interface CountSectionProps {
  preview: CasePreview;
  store: ImportStore;
}

/** Where counts go that belong to no person, and what becomes of people without any. */
export function CountSection({ preview, store }: CountSectionProps) {
  const policy = usePolicy();
  const region = useImportFacts(store, ({ settings }) => settings.countsRegion);
  const absent = useImportFacts(store, ({ settings }) => settings.absentPeople);
  return (
    <MapSection title="What is counted where">
      <div className={styles.choices}>
        <SelectField
          label="Cases of nobody and of no region"
          value={region ?? ''}
          options={[{ value: '', label: 'not counted' }, ...regionOptions(policy)]}
          onChange={(value) => store.choose({ countsRegion: value === '' ? null : value })}
          description={
            preview.uncounted > 0
              ? `${countWords(preview.uncounted, 'active case is', 'active cases are')} not counted now.`
              : undefined
          }
        />
      </div>
      <div className={styles.checks}>
        <Checkbox
          label="Set people to 0 who have no active case in the file"
          checked={absent === 'zero'}
          onChange={(checked) => store.choose({ absentPeople: checked ? 'zero' : 'leave' })}
          description="Take this off when the file holds only a part of the cases."
        />
      </div>
    </MapSection>
  );
}
