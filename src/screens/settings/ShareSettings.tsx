import { useState } from 'react';
import { useExport } from '../../state/use-export.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { downloadBlob } from '../../ui/download-blob.ts';
import styles from './settings.module.css';

type Kind = 'board' | 'status';
type Made = { kind: Kind; url: string; tooLong: boolean } | null;

const WHAT: Readonly<Record<Kind, string>> = {
  board: 'The whole board: people, cases and customers. For your own team.',
  status: 'Levels, promises and times only: no person, customer or case. For sales, community, anyone.',
};

/** A link that holds a snapshot of the board, or of its status alone. It opens read-only and reaches no server. */
export function ShareSettings() {
  const files = useExport();
  const [made, setMade] = useState<Made>(null);
  const [failure, setFailure] = useState('');
  const make = async (kind: Kind): Promise<void> => {
    try {
      const link = kind === 'board' ? await files.boardLink() : await files.statusLink();
      setFailure('');
      setMade({ kind, url: link.url, tooLong: link.tooLong });
    } catch (error) {
      setFailure(
        `The link could not be made: ${error instanceof Error ? error.message : 'this browser cannot compress'}.`,
      );
    }
  };
  const saveFile = (kind: Kind): void => {
    const file = kind === 'board' ? files.boardFile() : files.statusFile();
    downloadBlob(file.blob, file.name);
  };
  return (
    <Card title="Share a snapshot">
      <p className={styles.note}>
        A link carries the board as it is now, behind the #: no server sees it. Later changes are not in it.
      </p>
      <p className={styles.line}>
        <Button icon="link" onClick={() => void make('status')}>
          Make a status link
        </Button>
        <Button icon="link" onClick={() => void make('board')}>
          Make a link to the whole board
        </Button>
      </p>
      <FieldError>{failure}</FieldError>
      {made !== null && (
        <div className={styles.made} role="status">
          <p>{WHAT[made.kind]}</p>
          {made.tooLong ? (
            <>
              <p className={styles.note}>
                The link would be {made.url.length.toLocaleString('en')} characters long, more than many programs let
                through. Send a file instead.
              </p>
              <Button variant="primary" icon="download" onClick={() => saveFile(made.kind)}>
                Save as a file
              </Button>
            </>
          ) : (
            <>
              <div className={styles.link} role="group" aria-label="The link" tabIndex={0}>
                <output>{made.url}</output>
              </div>
              <CopyButton text={made.url} label="Copy the link" variant="primary" />
            </>
          )}
        </div>
      )}
    </Card>
  );
}
