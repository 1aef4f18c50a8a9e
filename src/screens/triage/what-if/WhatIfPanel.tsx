import { useEffect, useRef } from 'react';
import type { TriedPart } from '../../../core/plan/tried-part.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import type { TriedDraft } from '../../../state/what-if/use-tried.ts';
import { useWhatIf } from '../../../state/what-if/use-what-if.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { joinClasses } from '../../../ui/join-classes.ts';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { useLeaveNote } from '../../../ui/use-leave-note.ts';
import { WhatIfPromises } from '../../../widgets/what-if/WhatIfPromises.tsx';
import { WHAT_IF_HEADING } from './late-what-if.ts';
import { TryRegion } from './TryRegion.tsx';
import { WhatIfActions } from './WhatIfActions.tsx';
import { whatIfNews } from './what-if-news.ts';
import styles from './WhatIfPanel.module.css';

export interface WhatIfPanelProps {
  className?: string | undefined;
  tried: TriedDraft;
  parts: readonly TriedPart[];
}

const NAMES = { before: 'Now', after: 'What if' } as const;

/** What would be if other people worked or other cases were open, beside what is; the board stays as it is. */
export function WhatIfPanel({ className, tried, parts }: WhatIfPanelProps) {
  const policy = usePolicy();
  const heading = useRef<HTMLHeadingElement>(null);
  const { changes, result, action } = useWhatIf(parts);
  useEffect(() => heading.current?.focus(), []);
  useLeaveNote(changes.length > 0, tried.isWaiting, 'The what-if waits on Triage. None of it is on the board.');
  return (
    <section className={joinClasses(styles.panel, className)} aria-label="What if">
      <header className={styles.head}>
        <h2 ref={heading} id={WHAT_IF_HEADING} tabIndex={-1} className={styles.title}>
          What if…
        </h2>
        <Badge tone="accent">{changes.length === 0 ? 'Nothing changed yet' : 'Not on the board yet'}</Badge>
        <WhatIfActions changes={changes} action={action} tried={tried} />
      </header>
      {result.ok ? (
        <>
          <LiveRegion message={whatIfNews(result)} />
          <div className={styles.regions}>
            {result.after.regions.map((after, place) => (
              <TryRegion
                key={after.state.region.id}
                before={result.before.regions[place] ?? after}
                after={after}
                names={NAMES}
                parts={parts}
                put={tried.put}
              />
            ))}
          </div>
          <div className={styles.promises}>
            <h3 className={styles.subtitle}>First answers that people can expect</h3>
            <WhatIfPromises
              policy={policy}
              before={result.before.promises}
              after={result.after.promises}
              names={NAMES}
            />
          </div>
        </>
      ) : (
        <FieldError>{result.reason}</FieldError>
      )}
    </section>
  );
}
