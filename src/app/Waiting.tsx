import { useLookNow } from '../state/use-look-now.ts';
import { useRouteQuery } from '../state/use-route-query.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import styles from './Waiting.module.css';

/** The board of an address cannot be shown yet: why, and what to do about it. */
export function Waiting({ why }: { why: string }) {
  const look = useLookNow();
  const store = useRouteQuery().get('store') ?? '';
  return (
    <main className={styles.waiting} role="status">
      <h1>The shared board cannot be shown yet</h1>
      <p>{why}</p>
      <p className={styles.note}>It is tried again by itself, and shown as soon as it is there.</p>
      <p className={styles.ways}>
        <Button icon="refresh" variant="primary" onClick={look}>
          Look now
        </Button>
        <ButtonLink href={`#/settings?address=${encodeURIComponent(store)}`} icon="lock">
          Enter user and password
        </ButtonLink>
      </p>
    </main>
  );
}
