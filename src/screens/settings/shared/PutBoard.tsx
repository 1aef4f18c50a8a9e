import { useState } from 'react';
import { useBoard } from '../../../state/use-board.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import styles from './shared.module.css';

interface Props {
  address: string;
  busy: boolean;
  onPut: () => void;
}

/** Puts the board at hand where nothing lies yet, after a question: from then on others read it. */
export function PutBoard({ address, busy, onPut }: Props) {
  const [asks, setAsks] = useState(false);
  const team = useBoard((board) => board.team);
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  const name = team === '' ? 'this board' : `“${team}”`;
  return (
    <>
      <p className={styles.line}>
        <Button variant="primary" icon="upload" busy={busy} onClick={() => setAsks(true)}>
          Put {name} there
        </Button>
      </p>
      <ConfirmDialog
        open={asks}
        onOpenChange={setAsks}
        title={`Share ${name}?`}
        description={
          isDemo
            ? 'This is the demo, with invented people and cases; once it is shared it runs by today’s clock. Everybody who can open the address sees it.'
            : 'Everybody who can open the address sees people, cases and customers. Its status is put beside it, without any of them.'
        }
        confirmLabel="Put it there"
        onConfirm={onPut}
      >
        <p className={styles.address}>{address}</p>
      </ConfirmDialog>
    </>
  );
}
