import { goTo } from '../../../state/hash-location.ts';
import { useSharedBoard, type SharedMode } from '../../../state/use-shared-board.ts';
import { Button } from '../../../ui/Button.tsx';
import { choicesFor, verdictOf } from './choices.ts';
import { PutBoard } from './PutBoard.tsx';
import { ReportLines } from './ReportLines.tsx';
import type { Tested } from './use-connect.ts';
import { UseChoices } from './UseChoices.tsx';
import styles from './shared.module.css';

interface Props {
  tested: Tested;
  busy: boolean;
  onOpen: (mode: SharedMode) => void;
  onPut: (() => void) | undefined;
}

/** What a store answered, and what may be done with what lies there. */
export function FoundThere({ tested, busy, onOpen, onPut }: Props) {
  const { report } = tested;
  return (
    <div className={styles.found}>
      <ReportLines lines={report.lines} />
      <p className={styles.verdict} role="status">
        {verdictOf(report)}
      </p>
      <WaysOn tested={tested} busy={busy} onOpen={onOpen} onPut={onPut} />
    </div>
  );
}

function WaysOn({ tested: { address, access, report }, busy, onOpen, onPut }: Props) {
  const { keepAccess } = useSharedBoard();
  if (report.found === 'status') {
    const show = (): void => {
      keepAccess(address, access);
      goTo(`/status?store=${encodeURIComponent(address)}`);
    };
    return (
      <p className={styles.line}>
        <Button variant="primary" onClick={show}>
          Show this status
        </Button>
      </p>
    );
  }
  if (report.found === 'nothing')
    return onPut === undefined ? (
      <p className={styles.note}>Whoever has the board puts it there, in “Share one board”.</p>
    ) : (
      <PutBoard address={address} busy={busy} onPut={onPut} />
    );
  if (report.found === 'other') return null;
  return (
    <>
      <p className={styles.note}>The board at hand is kept, and can be had back.</p>
      <UseChoices choices={choicesFor(report, null)} busy={busy} onChoose={onOpen} />
    </>
  );
}
