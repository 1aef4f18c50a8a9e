import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { DataList } from '../../../ui/DataList.tsx';
import { PriorityTag } from '../../../widgets/PriorityTag.tsx';
import styles from './words.module.css';

/** How a CE's request is classed, and what it brings. */
export function PreSalesCard() {
  const { severities, requestFields } = usePolicy().preSales;
  return (
    <Card title="Pre-sales requests">
      <h3 className={styles.head}>Severity</h3>
      <DataList
        size="small"
        layout="rows"
        items={severities.map(({ priority, when }, index) => ({
          id: `${index}`,
          term: <PriorityTag priority={priority} />,
          value: when,
        }))}
      />
      <h3 className={styles.head}>What a request brings</h3>
      <DataList
        size="small"
        layout="rows"
        items={requestFields.map(({ id, label, hint }) => ({ id, term: label, value: hint }))}
      />
    </Card>
  );
}
