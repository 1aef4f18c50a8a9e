import type { AuditMap } from '../../../core/audit/audit.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { shareWords } from '../readings/share-words.ts';
import { mergeRows } from './merge-rows.ts';
import styles from './MapTab.module.css';
import { choiceName } from './reading-name.ts';
import { sayPair, sayPlace } from './say-place.ts';
import type { MapChoice } from './use-map-choice.ts';

/** Longer lists are in the table. */
const MOST_NAMED = 6;

/** What the other choice changes: over everything that was tried, and on this map by name. */
export function Changes({ choice: { region, option, effect, ofRegion }, map }: { choice: MapChoice; map: AuditMap }) {
  const name = choiceName(option.name, option.value);
  const changed = mergeRows(map.rows, ({ inUse, other }) => inUse !== other);
  return (
    <div className={styles.changes}>
      {effect === null || ofRegion === null ? (
        <Skeleton height="1.5rem" label="Working out what it would change" />
      ) : (
        <p>
          Over everything tried in {region.name}, {name} changes <b>{shareWords(ofRegion)}</b> In all regions together:{' '}
          {shareWords(effect)}
        </p>
      )}
      {changed.length === 0 ? (
        <p className={styles.soft}>On this map both readings give the same level everywhere.</p>
      ) : (
        <ul className={styles.named} aria-label="Where the level differs on this map">
          {changed.slice(0, MOST_NAMED).map((block) => (
            <li key={`${block.workingFrom} ${block.from}`}>
              <b>{sayPlace(block)}</b>: {sayPair(block.value, name)}
            </li>
          ))}
          {changed.length > MOST_NAMED && <li>and {changed.length - MOST_NAMED} more: see the map or the table</li>}
        </ul>
      )}
    </div>
  );
}
