import { useEffect, useRef } from 'react';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { SourceItem } from './SourceItem.tsx';
import styles from './SourceList.module.css';

/** The files that were given, what each was taken for, and how it is read. */
export function SourceList({ store }: { store: ImportStore }) {
  const contents = useImportFacts(store, (facts) => facts.contents);
  const previewed = useImportFacts(store, (facts) => facts.preview?.tables);
  const list = useRef<HTMLUListElement>(null);
  const isThere = contents !== null;
  // The button that brought the first file has gone, and the focus with it: it goes on from what the file became.
  useEffect(() => {
    if (isThere && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [isThere]);
  if (contents === null) return null;
  const tables = previewed ?? contents.tables;
  return (
    <ul ref={list} tabIndex={-1} className={styles.list} aria-label="Files">
      {contents.sources.map((source) => (
        <SourceItem
          key={source.source}
          source={source}
          tables={tables.filter((table) => table.source === source.source)}
          store={store}
        />
      ))}
    </ul>
  );
}
