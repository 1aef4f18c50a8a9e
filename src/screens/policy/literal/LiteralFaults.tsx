import type { LiteralMap } from '../../../core/audit/audit-literal.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { joinClasses } from '../../../ui/join-classes.ts';
import { mergeRows } from '../map/merge-rows.ts';
import styles from '../map/MapTab.module.css';
import { sayLevels, sayLiteralPlace } from '../map/say-place.ts';

/** Longer lists are in the table. */
const MOST_NAMED = 8;

/** What is wrong with the rules at their word, and where: holes first. */
export function LiteralFaults({ map, region }: { map: LiteralMap; region: PolicyRegion }) {
  const faults = [
    ...mergeRows(map.rows, (levels) => levels.length === 0),
    ...mergeRows(map.rows, (levels) => levels.length > 1),
  ];
  if (faults.length === 0)
    return <p className={styles.faults}>With the other regions like this, exactly one level holds everywhere.</p>;
  return (
    <ul className={joinClasses(styles.named, styles.faults)} aria-label="Where the rules say nothing, or too much">
      {faults.slice(0, MOST_NAMED).map((block) => (
        <li key={`${block.workingFrom} ${block.from}`}>
          <b>{sayLiteralPlace(region.name, block)}</b>: {sayLevels(block.value)}
        </li>
      ))}
      {faults.length > MOST_NAMED && <li>and {faults.length - MOST_NAMED} more: see the map or the table</li>}
    </ul>
  );
}
