import type { ImportPreview } from '../../core/import/import-preview.ts';
import type { ImportStore } from '../../state/import/import-store.ts';
import { useImportFacts } from '../../state/import/use-import.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { countWords } from './count-words.ts';
import styles from './Outlook.module.css';
import { outlookRows } from './outlook-rows.ts';
import { figureText } from './figure-text.ts';

const buttonWords = (preview: ImportPreview): string => {
  if (preview.target === 'people') return `Add ${countWords(preview.add, 'person', 'people')}`;
  if (preview.target === 'counts') return `Set ${countWords(preview.counts.length, 'count', 'counts')}`;
  return `Import ${countWords(preview.changes, 'case', 'cases')}`;
};

/** What will happen, in figures, and the button that does it: always in sight. */
export function Outlook({ store }: { store: ImportStore }) {
  const preview = useImportFacts(store, (facts) => facts.preview);
  const previewing = useImportFacts(store, (facts) => facts.previewing);
  const applying = useImportFacts(store, (facts) => facts.applying);
  const problem = useImportFacts(store, (facts) => facts.problem);
  const readOnly = useWhyReadOnly() !== null;
  if (preview === null) return null;
  const canImport = preview.refused === null && preview.changes > 0;
  return (
    <aside className={styles.outlook} aria-label="What will happen" data-behind={previewing || undefined}>
      <Card title="What will happen">
        <div className={styles.content}>
          {preview.refused === null ? (
            <dl className={styles.rows}>
              {outlookRows(preview).map(({ id, count, words, tone }) => (
                <div key={id} className={styles.row} data-tone={tone}>
                  <dt>{words}</dt>
                  <dd>{figureText(count)}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <p className={styles.note}>Nothing can be imported yet. Step 2 says why.</p>
          )}
          {preview.refused === null && preview.changes === 0 && (
            <p className={styles.note}>The board says all of this already.</p>
          )}
          {applying !== null && <Progress label="Importing" value={applying.done} max={applying.total} />}
          {problem !== null && (
            <Banner tone="danger" role="alert" title="Not imported">
              {problem}
            </Banner>
          )}
          {canImport && (
            <Button
              variant="primary"
              size="large"
              block
              icon="check"
              busy={applying !== null}
              disabled={readOnly || previewing}
              onClick={() => void store.apply()}
            >
              {buttonWords(preview)}
            </Button>
          )}
          {canImport && <p className={joinClasses(styles.note, styles.wide)}>It can be undone.</p>}
        </div>
      </Card>
    </aside>
  );
}
