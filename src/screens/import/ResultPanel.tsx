import { useEffect, useRef, useState } from 'react';
import type { ImportStore } from '../../state/import/import-store.ts';
import { useImportFacts } from '../../state/import/use-import.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { previewWords } from './preview-words.ts';
import styles from './ResultPanel.module.css';

/** What an import did, where to look at it, and the way back. */
export function ResultPanel({ store }: { store: ImportStore }) {
  const result = useImportFacts(store, (facts) => facts.result);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  if (result === null) return null;
  const takeBack = async (): Promise<void> => {
    setBusy(true);
    const outcome = await store.takeBack();
    setBusy(false);
    setReason(outcome.ok ? '' : outcome.reason);
  };
  const words = previewWords(result.preview);
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      <Card title={result.takenBack ? 'Taken back' : 'Imported'}>
        <Banner tone={result.takenBack ? 'info' : 'success'} role="status">
          {result.takenBack ? 'The board is as it was before the import.' : `${words.join(', ')}.`}
        </Banner>
        <div className={styles.actions}>
          {!result.takenBack && result.preview.target === 'cases' && (
            <ButtonLink href="#/queue" variant="primary" iconEnd="arrow-right">
              Open the queue
            </ButtonLink>
          )}
          <ButtonLink href="#/triage" iconEnd="arrow-right">
            Open triage
          </ButtonLink>
          {!result.takenBack && (
            <Button icon="undo" busy={busy} onClick={() => void takeBack()}>
              Undo the import
            </Button>
          )}
          <Button icon="upload" onClick={store.startOver}>
            Import something else
          </Button>
        </div>
        <FieldError>{reason}</FieldError>
      </Card>
    </div>
  );
}
