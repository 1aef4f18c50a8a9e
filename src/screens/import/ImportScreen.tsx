import { useEffect, useRef } from 'react';
import { IMPORT_TARGETS, type ImportTarget } from '../../core/import/import-settings.ts';
import { useImportFacts, useImportStore } from '../../state/import/use-import.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { useRouteQuery } from '../../state/use-route-query.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ChooseStep } from './choose/ChooseStep.tsx';
import { ImportNews } from './ImportNews.tsx';
import styles from './ImportScreen.module.css';
import { MapStep } from './map/MapStep.tsx';
import { Outlook } from './Outlook.tsx';
import { PreviewStep } from './preview/PreviewStep.tsx';
import { ResultPanel } from './ResultPanel.tsx';

const targetOf = (what: string | null): ImportTarget => IMPORT_TARGETS.find((target) => target === what) ?? 'cases';

/** Cases, counts or people from outside: choose, check what the words mean, look, import. */
export function ImportScreen() {
  const store = useImportStore();
  const query = useRouteQuery();
  const target = targetOf(query.get('what'));
  const why = useWhyReadOnly();
  const readOnly = why !== null;
  const isRead = useImportFacts(store, ({ contents }) => contents !== null);
  const isDone = useImportFacts(store, ({ result }) => result !== null);
  const title = useRef<HTMLHeadingElement>(null);
  const wasDone = useRef(false);
  // Starting over takes the panel away that had the focus.
  useEffect(() => {
    if (wasDone.current && !isDone) title.current?.focus();
    wasDone.current = isDone;
  }, [isDone]);
  useEffect(() => {
    store.choose({ target });
  }, [store, target]);
  return (
    <main id="main" className={styles.screen} data-read={isRead || undefined}>
      <header>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          Import
        </h1>
        <p className={styles.lead}>
          Cases or counts from your help desk, or the people of the team. Files are read in this browser and go nowhere
          else.
        </p>
      </header>
      <ImportNews store={store} />
      {readOnly && <Banner tone="warning">{why} You can look at what a file would do, but not import it.</Banner>}
      <div className={styles.columns}>
        <div className={styles.steps}>
          {isDone ? (
            <ResultPanel store={store} />
          ) : (
            <ChooseStep store={store} target={target} onTarget={(what) => query.set({ what })} />
          )}
          {isRead && <MapStep store={store} />}
          {isRead && <PreviewStep store={store} />}
        </div>
        {isRead && <Outlook store={store} />}
      </div>
    </main>
  );
}
