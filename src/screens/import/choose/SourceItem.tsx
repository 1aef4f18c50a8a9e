import type { SourceSummary, TableSummary } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { DelimiterField } from './DelimiterField.tsx';
import { EncodingField } from './EncodingField.tsx';
import styles from './SourceItem.module.css';
import { TableLine } from './TableLine.tsx';

interface SourceItemProps {
  source: SourceSummary;
  tables: readonly TableSummary[];
  store: ImportStore;
}

/** One file: what is in it, how it is read, and away with it. */
export function SourceItem({ source, tables, store }: SourceItemProps) {
  const name = source.source;
  const delimiter = tables.length === 1 ? tables[0]?.delimiter : null;
  const inDoubt = source.encoding !== null && source.encoding.others.length > 0;
  return (
    <li className={styles.item} data-refused={source.refused !== null || undefined}>
      <div className={styles.head}>
        <Icon name={source.refused === null ? 'file' : 'warning'} className={styles.icon} />
        <span className={styles.name}>{name}</span>
        <IconButton icon="close" label={`Remove ${name}`} onClick={() => store.remove(name)} />
      </div>
      {source.refused !== null && <p className={styles.refused}>{source.refused}</p>}
      {tables.map((table) => (
        <TableLine key={table.id} table={table} store={store} />
      ))}
      {(inDoubt || typeof delimiter === 'string') && (
        <div className={styles.ways}>
          {inDoubt && source.encoding !== null && (
            <EncodingField
              source={name}
              encoding={source.encoding}
              onChoose={(encoding) => store.readAs(name, { encoding })}
            />
          )}
          {typeof delimiter === 'string' && (
            <DelimiterField
              source={name}
              delimiter={delimiter}
              onChoose={(next) => store.readAs(name, { delimiter: next })}
            />
          )}
        </div>
      )}
    </li>
  );
}
