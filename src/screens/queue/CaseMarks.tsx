import type { Case } from '../../core/board/case.ts';
import { isBestEffort } from '../../core/queue/is-best-effort.ts';
import { missingRequestFields } from '../../core/queue/missing-request-fields.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './CaseMarks.module.css';

interface Props {
  item: Case;
  rules: Queue['rules'];
}

/** What stands out about a case: it is promised nothing, or its request lacks some of the six things. */
export function CaseMarks({ item, rules: { policy, edition } }: Props) {
  const missing = missingRequestFields(policy, item);
  const lacks = missing.length === policy.preSales.requestFields.length ? 'no request yet' : lacksText(missing);
  return (
    <>
      {isBestEffort(edition, item) && <Badge size="small">best effort</Badge>}
      {missing.length > 0 && (
        <span className={styles.lacks} title={`The request lacks: ${missing.join(', ')}`}>
          {lacks}
        </span>
      )}
    </>
  );
}

const lacksText = (missing: readonly string[]): string => `lacks ${missing.join(', ').toLowerCase()}`;
