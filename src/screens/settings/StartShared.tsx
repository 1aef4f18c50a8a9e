import { Suspense, useState } from 'react';
import { useRouteQuery } from '../../state/use-route-query.ts';
import { useSharedPlace } from '../../state/use-shared-place.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/late.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './StartSettings.module.css';

const Connect = late(() => import('./shared/Connect.tsx'), 'Connect');

/** A board that lies on a web server, in place of the one at hand. */
export function StartShared({ onOpened }: { onOpened: () => void }) {
  const place = useSharedPlace();
  const asked = useRouteQuery().get('address') ?? '';
  // A board that is shared already leaves the address of another one to this way of starting.
  const [isOpen, setOpen] = useState(place !== null && asked !== '' && asked !== place.address);
  return (
    <section className={styles.way} aria-labelledby="start-shared">
      <h3 id="start-shared">A shared address</h3>
      <p className={styles.note}>The board that your team keeps on a web server, as others see it.</p>
      {isOpen ? (
        <Suspense fallback={<Skeleton height="12rem" />}>
          <Connect start={place === null ? '' : asked} label="A shared address" onOpened={onOpened} />
        </Suspense>
      ) : (
        <Button icon="link" className={styles.go} onClick={() => setOpen(true)}>
          Enter its address
        </Button>
      )}
    </section>
  );
}
