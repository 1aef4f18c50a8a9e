import { useEffect, useRef } from 'react';
import { useRouteQuery } from '../../../state/use-route-query.ts';
import { useSharedPlace } from '../../../state/use-shared-place.ts';
import { readTypedAddress } from '../../../state/typed-address.ts';
import { Card } from '../../../ui/Card.tsx';
import { Connect } from './Connect.tsx';
import { Standing } from './Standing.tsx';
import { useShareCard } from './use-share-card.ts';
import styles from './shared.module.css';

/** One board for several machines: where it lies, how that stands, and the way there. */
export function SharedSettings() {
  const place = useSharedPlace();
  const query = useRouteQuery();
  const asked = query.get('address');
  const isAsked = asked !== null && place === null;
  const card = useShareCard();
  const standing = useRef<HTMLDivElement>(null);
  const showStanding = (): void => {
    query.set({ address: null });
    standing.current?.focus();
  };
  useEffect(() => {
    if (asked === null) return;
    const read = readTypedAddress(asked);
    // What is secret does not stay in the page's address.
    if (read.ok && read.access.kind !== 'none') query.set({ address: read.address });
  }, [asked, query]);
  useEffect(() => {
    if (isAsked) standing.current?.focus();
  }, [isAsked]);
  return (
    <Card title="Share one board">
      <div ref={standing} tabIndex={-1} className={styles.standing}>
        {place === null ? (
          <div>
            <p className={styles.note}>
              The same board on the triager’s phone, the wall and sales’ screens. It lies in a file on a web server of
              yours that takes writes, as lighttpd does; this app brings no server of its own.
            </p>
            <Connect start={asked ?? ''} label="Share one board" onPut={card.put} onOpened={showStanding} />
          </div>
        ) : (
          <Standing place={place} card={card} />
        )}
      </div>
    </Card>
  );
}
