import { useExport } from '../../state/use-export.ts';
import { useKeptOriginals } from '../../state/use-kept-originals.ts';
import { useSharedPlace } from '../../state/use-shared-place.ts';
import { useSyncDetail } from '../../state/use-sync-detail.ts';
import { useSync } from '../../state/use-sync.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { StatusDot } from '../../ui/StatusDot.tsx';
import { downloadBlob } from '../../ui/download-blob.ts';
import styles from './settings.module.css';

const TONES = { saved: 'success', saving: 'accent', offline: 'warning', stale: 'warning', refused: 'danger' } as const;

const ALONE =
  'In this browser, on this device. Every tab of this browser shows the same board, and undo reaches back over reloads.';
const SHARED =
  'In the store that you share it from, and whole in this browser, too: without a network you see the last of it, and your changes wait here until they can be sent.';

/** Where the board is kept, whether it is safe there, and the way to take it out as a file. */
export function KeepSettings() {
  const { state, text } = useSync();
  const detail = useSyncDetail();
  const place = useSharedPlace();
  const files = useExport();
  const originals = useKeptOriginals();
  const save = (): void => {
    const file = files.boardFile();
    downloadBlob(file.blob, file.name);
  };
  const saveStatus = (): void => {
    const file = files.statusFile();
    downloadBlob(file.blob, file.name);
  };
  return (
    <Card title="Where the board is kept" aside={<StatusDot tone={TONES[state]}>{text}</StatusDot>}>
      <p className={styles.note}>{detail ?? (place === null ? ALONE : SHARED)}</p>
      <p className={styles.line}>
        <Button icon="download" onClick={save}>
          Save the board as a file
        </Button>
        <Button icon="download" onClick={saveStatus}>
          Save its status as a file
        </Button>
      </p>
      {originals.map((original) => (
        <div key={original.key} className={styles.original}>
          <p>
            A board that could not be read was set aside on {original.at.slice(0, 10)}: {original.reason}
          </p>
          <p className={styles.line}>
            <Button icon="download" onClick={() => downloadBlob(original.blob(), original.name)}>
              Download what was stored
            </Button>
            <Button variant="danger" icon="trash" onClick={() => void original.drop()}>
              Forget it
            </Button>
          </p>
        </div>
      ))}
    </Card>
  );
}
