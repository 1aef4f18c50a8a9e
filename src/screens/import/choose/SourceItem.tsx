import type { SourceSummary, TableSummary } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { EncodingField } from './EncodingField.tsx';
import styles from './SourceItem.module.css';
import { TableLine } from './TableLine.tsx';

interface SourceItemProps {
  source: SourceSummary;
  tables: readonly TableSummary[];
  store: ImportStore;
}

/** One file: what is in it, how its letters are read, and away with it. */
export function SourceItem({ source, tables, store }: SourceItemProps) {
  const { source: name, encoding, refused } = source;
  const inDoubt = encoding !== null && encoding.others.length > 0;
  return (
    <li className={styles.item} data-refused={refused !== null || undefined}>
      <Icon name={refused === null ? 'file' : 'warning'} className={styles.icon} />
      <div className={styles.what}>
        <p className={styles.name}>
          {name}{' '}
          {encoding !== null && !inDoubt && <span className={styles.letters}>{encoding.name.toUpperCase()}</span>}
        </p>
        {refused !== null && <p className={styles.refused}>{refused}</p>}
        {tables.map((table) => (
          <TableLine key={table.id} table={table} store={store} />
        ))}
        {inDoubt && (
          <EncodingField
            source={name}
            encoding={encoding}
            onChoose={(next) => store.readAs(name, { encoding: next })}
          />
        )}
      </div>
      <IconButton icon="close" label={`Remove ${name}`} onClick={() => store.remove(name)} />
    </li>
  );
}
