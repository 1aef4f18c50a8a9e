import { CASE_FIELDS, type CaseField } from '../../../core/import/case-field.ts';
import type { CasePreview, ImportPreview } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { ColumnField } from './ColumnField.tsx';
import styles from './ColumnSection.module.css';
import { columnOptions } from './column-options.ts';
import { FIELD_TEXTS, isMainField } from './field-texts.ts';
import { MapSection } from './MapSection.tsx';

interface ColumnSectionProps {
  preview: CasePreview & Pick<ImportPreview, 'tables'>;
  store: ImportStore;
}

/** A choice shows at once, before the preview has followed. */
const columnOf = (chosen: number | null | undefined, proposed: number | null): number | null =>
  chosen === undefined ? proposed : chosen;

/** Which column says what. */
export function ColumnSection({ preview, store }: ColumnSectionProps) {
  const chosen = useImportFacts(store, ({ settings }) => settings.columns);
  const options = columnOptions(preview.headers, preview.tables);
  const fields = CASE_FIELDS.filter((field) => field !== 'count' || preview.target === 'counts');
  const main = fields.filter((field) => isMainField(field, preview.target) || preview.columns[field] !== null);
  const others = fields.filter((field) => !main.includes(field));
  const known = fields.filter((field) => preview.columns[field] !== null).length;
  const fieldFor = (field: CaseField) => (
    <ColumnField
      key={field}
      label={FIELD_TEXTS[field]}
      options={options}
      column={columnOf(chosen[field], preview.columns[field])}
      onChoose={(column) => store.choose({ columns: { ...chosen, [field]: column } })}
    />
  );
  return (
    <MapSection title="Columns" state={<span className={styles.state}>{`${known} of ${fields.length} in use`}</span>}>
      <div className={styles.fields}>{main.map(fieldFor)}</div>
      {others.length > 0 && (
        <Disclosure summary={`More that a column could say (${others.length})`}>
          <div className={styles.fields}>{others.map(fieldFor)}</div>
        </Disclosure>
      )}
    </MapSection>
  );
}
