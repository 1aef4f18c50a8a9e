import type { Priority } from '../core/policy/primitives.ts';
import { joinClasses } from '../ui/join-classes.ts';
import styles from './PriorityTag.module.css';

interface Props {
  priority: Priority;
  className?: string | undefined;
}

/** The class of a case; takes the size of the text around it. */
export function PriorityTag({ priority, className }: Props) {
  return (
    <span className={joinClasses(styles.tag, className)} data-priority={priority}>
      {priority}
    </span>
  );
}
