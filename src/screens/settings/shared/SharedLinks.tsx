import { sharedLinks } from '../../../state/shared-links.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import styles from './shared.module.css';

const WORDS = {
  triage: { name: 'For triagers', what: 'Opens the board on Triage. Each device asks for its own user and password.' },
  wall: { name: 'For the wall', what: 'Starts from the address alone, also after the browser lost everything.' },
  status: { name: 'For sales and others', what: 'The status alone: no person, case or customer.' },
} as const;

/** Links to the shared board, to hand out. */
export function SharedLinks({ address }: { address: string }) {
  return (
    <section className={styles.part} aria-labelledby="shared-links">
      <h3 id="shared-links">Links to hand out</h3>
      <p className={styles.note}>
        They carry the address{address.includes('?') && ', with what stands behind its question mark,'} and never a user
        or password.
      </p>
      <ul className={styles.links}>
        {sharedLinks(address).map(({ id, url }) => (
          <li key={id} className={styles.link}>
            <p>
              <a href={url}>{WORDS[id].name}</a>
              <br />
              <span className={styles.note}>{WORDS[id].what}</span>
            </p>
            <span>
              <CopyButton
                text={url}
                label="Copy"
                aria-label={`Copy the link ${WORDS[id].name.toLowerCase()}`}
                size="small"
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
