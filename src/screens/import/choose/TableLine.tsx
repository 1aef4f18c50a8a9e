import { TABLE_ROLES, type TableRole } from '../../../core/import/import-table.ts';
import type { TableSummary } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countWords } from '../count-words.ts';
import { DelimiterField } from './DelimiterField.tsx';
import styles from './TableLine.module.css';

const ROLES: Readonly<Record<TableRole, string>> = {
  cases: 'Cases',
  people: 'People and their ids',
  organizations: 'Organizations and their ids',
  statuses: 'Statuses and their ids',
  priorities: 'Priorities and their ids',
  unused: 'Not used',
};

const OPTIONS = TABLE_ROLES.map((value) => ({ value, label: ROLES[value] }));

interface TableLineProps {
  table: TableSummary;
  store: ImportStore;
}

/** What one table of a file was taken for; somebody who knows better says so. */
export function TableLine({ table, store }: TableLineProps) {
  const roles = useImportFacts(store, ({ settings }) => settings.roles);
  const rows = countWords(
    table.rowCount,
    table.unit === 'record' ? 'record' : 'row',
    table.unit === 'record' ? 'records' : 'rows',
  );
  const part = table.id === table.source ? null : table.id.slice(table.source.length + 3);
  return (
    <div className={styles.line}>
      <p className={styles.what}>
        {part !== null && <span className={styles.part}>{part}: </span>}
        <strong>{table.label}</strong>, {rows}
        {table.note !== null && <span className={styles.note}> {table.note}</span>}
      </p>
      <div className={styles.choices}>
        {table.delimiter !== null && (
          <DelimiterField
            source={table.source}
            delimiter={table.delimiter}
            onChoose={(delimiter) => store.readAs(table.source, { delimiter })}
          />
        )}
        <SelectField
          label={`What ${part ?? table.source} holds`}
          hideLabel
          value={table.role}
          options={OPTIONS}
          onChange={(role) => store.choose({ roles: { ...roles, [table.id]: role } })}
          className={styles.role}
        />
      </div>
    </div>
  );
}
