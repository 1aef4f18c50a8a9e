import type { Case } from '../../core/board/case.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { missingRequestFields } from '../../core/queue/missing-request-fields.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './LacksMark.module.css';

interface Props {
  item: Case;
  policy: Policy;
  className?: string | undefined;
}

/** Which of the six things a pre-sales request still lacks. */
export function LacksMark({ item, policy, className }: Props) {
  const missing = missingRequestFields(policy, item);
  if (missing.length === 0) return null;
  const names = missing.join(', ').toLowerCase();
  const all = missing.length === policy.preSales.requestFields.length;
  return (
    <span className={joinClasses(styles.lacks, className)} title={`The request lacks: ${names}`}>
      {all ? 'lacks all of the request' : `lacks ${names}`}
    </span>
  );
}
