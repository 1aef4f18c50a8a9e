import { useState } from 'react';
import type { Person } from '../../../core/board/board.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { usePreferences } from '../../../state/use-preferences.ts';
import { useToldEdit } from '../use-told-edit.ts';
import { FocusRequest } from './FocusRequest.tsx';
import { LateLeadershipDialog } from './late-dialogs.ts';
import type { FocusDays } from './use-focus-days.ts';
import styles from './FocusPanel.module.css';

/** Focus days that count as working until leadership says yes. */
export function FocusRequests({ regions }: { regions: readonly FocusDays[] }) {
  const { channels } = usePolicy();
  const { name } = usePreferences();
  const edit = useToldEdit();
  const [unsigned, setUnsigned] = useState<Person | null>(null);
  const confirm = (person: Person): void => {
    if (name.trim() === '') setUnsigned(person);
    else edit({ kind: 'confirmFocus', person: person.id, confirmed: true });
  };
  return (
    <section className={styles.part} aria-label="To be confirmed">
      <h3 className={styles.title}>To be confirmed</h3>
      <p className={styles.soft}>They count as working until {channels.leadership} says yes.</p>
      <ul className={styles.people}>
        {regions.flatMap(({ state, requests }) =>
          requests.map((request) => (
            <FocusRequest key={request.person.id} request={request} state={state} onConfirm={confirm} />
          )),
        )}
      </ul>
      {unsigned !== null && (
        <LateLeadershipDialog decision={{ what: 'focus', person: unsigned }} onClose={() => setUnsigned(null)} />
      )}
    </section>
  );
}
