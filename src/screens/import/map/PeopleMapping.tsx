import type { ImportPreview, PeoplePreview } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countWords } from '../count-words.ts';
import styles from './choices.module.css';
import { ColumnField } from './ColumnField.tsx';
import { columnOptions } from './column-options.ts';
import { MapSection } from './MapSection.tsx';
import { regionOptions } from './value-options.ts';
import { WordSection } from './WordSection.tsx';

interface PeopleMappingProps {
  preview: PeoplePreview & Pick<ImportPreview, 'tables'>;
  store: ImportStore;
}

const FIELDS = [
  { field: 'name', label: 'Name, or family name' },
  { field: 'firstName', label: 'First name' },
  { field: 'region', label: 'Region' },
] as const;

/** Which columns hold the names and regions, and what the words for regions mean. */
export function PeopleMapping({ preview, store }: PeopleMappingProps) {
  const policy = usePolicy();
  const columns = useImportFacts(store, ({ settings }) => settings.peopleColumns);
  const words = useImportFacts(store, ({ settings }) => settings.words);
  const rest = useImportFacts(store, ({ settings }) => settings.peopleRegion);
  const options = columnOptions(preview.headers, preview.tables);
  const regions = regionOptions(policy);
  return (
    <>
      <MapSection title="Columns">
        <div className={styles.choices}>
          {FIELDS.map(({ field, label }) => (
            <ColumnField
              key={field}
              label={label}
              options={options}
              column={columns[field] === undefined ? preview.columns[field] : columns[field]}
              onChoose={(column) => store.choose({ peopleColumns: { ...columns, [field]: column } })}
            />
          ))}
        </div>
      </MapSection>
      <WordSection
        title="Words for the region"
        words={preview.regionWords}
        chosen={words.region}
        options={regions}
        onChoose={(key, value) => store.choose({ words: { ...words, region: { ...words.region, [key]: value } } })}
      />
      <MapSection title="Everybody else">
        <div className={styles.choices}>
          <SelectField
            label="Region of people without one"
            value={rest ?? ''}
            options={[{ value: '', label: 'left out' }, ...regions]}
            onChange={(value) => store.choose({ peopleRegion: value === '' ? null : value })}
            description={
              preview.withoutRegion > 0
                ? `${countWords(preview.withoutRegion, 'person has', 'people have')} no region yet and would be left out.`
                : undefined
            }
          />
        </div>
      </MapSection>
    </>
  );
}
