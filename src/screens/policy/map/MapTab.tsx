import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LiteralCard } from '../literal/LiteralCard.tsx';
import { AuditMapCard } from './AuditMapCard.tsx';
import styles from './MapTab.module.css';
import { useMapChoice } from './use-map-choice.ts';

/** Where readings differ, and where the table at its word says nothing or too much. */
export function MapTab() {
  const choice = useMapChoice();
  if (choice === null) return <EmptyState title="There is no other reading to compare with" />;
  return (
    <div className={styles.tab}>
      <AuditMapCard choice={choice} />
      <LiteralCard region={choice.region} />
    </div>
  );
}
