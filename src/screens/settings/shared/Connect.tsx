import { useState } from 'react';
import type { Outcome } from '../../../state/outcome.ts';
import { useSharedBoard, type SharedMode } from '../../../state/use-shared-board.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AccessFields } from './AccessFields.tsx';
import { FoundThere } from './FoundThere.tsx';
import { useConnect, type Tested } from './use-connect.ts';
import styles from './shared.module.css';

interface Props {
  /** An address that a link brought. */
  start: string;
  label: string;
  /** Puts the board at hand at the tested address; missing where one only looks for a board. */
  onPut?: ((tested: Tested) => Promise<Outcome>) | undefined;
  onOpened: () => void;
}

/** From an address to a shared board: what the store asks for, what it answers, and what may be done then. */
export function Connect({ start, label, onPut, onOpened }: Props) {
  const connect = useConnect(start);
  const { open } = useSharedBoard();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const { tested, testing, problem, moved } = connect;
  const go = async (going: Promise<Outcome>): Promise<boolean> => {
    setBusy(true);
    const outcome = await going;
    setBusy(false);
    setRefusal(outcome.ok ? '' : outcome.reason);
    return outcome.ok;
  };
  const openAs = async ({ address, access }: Tested, mode: SharedMode): Promise<void> => {
    if (await go(open(address, access, mode))) onOpened();
  };
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        setRefusal('');
        void connect.test();
      }}
    >
      <TextField
        label="Address"
        value={connect.address}
        onChange={connect.setAddress}
        onPaste={(event) => {
          if (connect.paste(event.clipboardData.getData('text'))) event.preventDefault();
        }}
        error={problem}
        description={moved ? 'User and password were taken out of the address, to the fields below.' : undefined}
        placeholder="https://files.example/team/board.json"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <AccessFields entry={connect.entry} known={connect.known} />
      <p className={styles.line}>
        <Button type="submit" icon="cloud" busy={testing} variant={tested === null ? 'primary' : 'quiet'}>
          {testing ? 'Asking the store…' : 'Test the connection'}
        </Button>
      </p>
      {tested !== null && (
        <FoundThere
          tested={tested}
          busy={busy}
          onOpen={(mode) => void openAs(tested, mode)}
          onPut={onPut === undefined ? undefined : () => void go(onPut(tested))}
        />
      )}
      <FieldError>{refusal}</FieldError>
    </form>
  );
}
