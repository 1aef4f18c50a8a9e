import { useState } from 'react';
import type { Outcome } from '../../../state/outcome.ts';
import { useSharedBoard, type SharedMode } from '../../../state/use-shared-board.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { AccessFields } from './AccessFields.tsx';
import { choicesFor, verdictOf } from './choices.ts';
import { ReportLines } from './ReportLines.tsx';
import type { Place } from './standing-items.tsx';
import { emptyDraftOf, useAccessDraft } from './use-access-draft.ts';
import { UseChoices } from './UseChoices.tsx';
import type { Tested } from './use-connect.ts';
import styles from './shared.module.css';

const HELD = { none: 'nothing', password: 'a user and a password', token: 'a token' } as const;

/** Another user, a password that was changed, or another way to use the store; what the store refuses is not kept. */
export function ChangeAccess({ place }: { place: Place }) {
  const { address, mode } = place;
  const shared = useSharedBoard();
  const known = shared.knownAccess(address);
  const entry = useAccessDraft(emptyDraftOf(known));
  const [tested, setTested] = useState<Tested | null>(null);
  const [testing, setTesting] = useState(false);
  const [refusal, setRefusal] = useState('');
  const told = (outcome: Outcome): boolean => {
    setRefusal(outcome.ok ? '' : outcome.reason);
    return outcome.ok;
  };
  const test = async (): Promise<void> => {
    const access = entry.read(known);
    if (access === null) return;
    setTesting(true);
    const report = await shared.test(address, access);
    setTesting(false);
    setTested({ address, access, report });
    if (report.found !== 'board' || !told(shared.keepAccess(address, access))) return;
    entry.clear();
    await shared.look();
  };
  const choose = async (next: SharedMode): Promise<void> => {
    if (told(await shared.switchTo(next))) setTested(null);
  };
  const isKept = tested?.report.found === 'board';
  return (
    <Disclosure summary="Change user, password or what this browser may do" open={place.trouble?.sync === 'refused'}>
      <form
        className={styles.form}
        aria-label="Access to the shared board"
        onSubmit={(event) => {
          event.preventDefault();
          void test();
        }}
      >
        <p className={styles.note}>This device keeps {HELD[known.kind]} for this address.</p>
        <AccessFields entry={entry} known={known} />
        <p className={styles.line}>
          <Button type="submit" icon="cloud" busy={testing}>
            {testing ? 'Asking the store…' : 'Test the connection'}
          </Button>
        </p>
        {tested !== null && (
          <div className={styles.found}>
            <ReportLines lines={tested.report.lines} />
            <p className={styles.verdict} role="status">
              {isKept ? `Kept on this device. ${verdictOf(tested.report)}` : 'Not kept: what was there before stays.'}
            </p>
            {isKept && (
              <UseChoices
                choices={choicesFor(tested.report, mode)}
                busy={false}
                onChoose={(next) => void choose(next)}
              />
            )}
          </div>
        )}
        <FieldError>{refusal}</FieldError>
      </form>
    </Disclosure>
  );
}
