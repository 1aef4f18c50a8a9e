import type { Policy } from '../../../core/policy/policy.ts';
import { segmentName } from '../../../core/policy/segment-name.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { DataList } from '../../../ui/DataList.tsx';
import styles from './words.module.css';

type Audience = Policy['audiences'][number];

/** What each audience may expect, usually and by level. */
export function PromisesCard() {
  const policy = usePolicy();
  return (
    <Card title="Audiences and promises">
      <div className={styles.parts}>
        {policy.audiences.map((audience) => (
          <section key={audience.id} aria-label={audience.name}>
            <h3 className={styles.head}>{audience.name}</h3>
            <DataList size="small" layout="rows" items={itemsOf(policy, audience)} />
          </section>
        ))}
      </div>
    </Card>
  );
}

const itemsOf = (policy: Policy, { id, segments, usual, reach }: Audience) => [
  { id: 'usual', term: 'Usually', value: usual },
  ...policy.levels.flatMap(({ level, contingencies }) =>
    contingencies.flatMap(({ id: contingency, promise }) =>
      promise?.audience === id ? [{ id: contingency, term: `From level ${level}`, value: promise.text }] : [],
    ),
  ),
  { id: 'reach', term: 'Reaches support by', value: reach },
  { id: 'segments', term: 'Segments', value: segments.map((segment) => segmentName(policy, segment)).join(', ') },
];
