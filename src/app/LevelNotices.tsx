import { Suspense } from 'react';
import { keepQuery } from '../state/hash-location.ts';
import type { LevelNotice } from '../state/level-notices.ts';
import { useAt } from '../state/use-at.ts';
import { useLevelNotices } from '../state/use-level-notices.ts';
import { useMediaQuery } from '../state/use-media-query.ts';
import { useWhyReadOnly } from '../state/use-why-read-only.ts';
import { Banner } from '../ui/Banner.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { FoldedBanner } from '../ui/FoldedBanner.tsx';
import { late } from '../ui/late.ts';
import styles from './Notices.module.css';

// What a check-in freezes is worked out by code that nobody needs who only reads.
const AnnounceButton = late(() => import('./AnnounceButton.tsx'), 'AnnounceButton');

// Two whole notices are half of a phone's screen, before the first case.
const PHONE = '(width < 32rem)';

/** Where a level stands apart from what was told, with the one step that helps. */
export function LevelNotices() {
  const { notices, dismiss } = useLevelNotices();
  const readOnly = useWhyReadOnly() !== null;
  // Nobody checks in at another time than now.
  const onlyLooking = useAt() !== null || readOnly;
  const Notice = useMediaQuery(PHONE) ? FoldedBanner : Banner;
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices} role="group" aria-label="Where the levels stand">
      {notices.map((notice) => (
        <Notice
          key={notice.id}
          tone={notice.tone}
          role="status"
          title={notice.title}
          onDismiss={notice.isAlarm ? undefined : () => dismiss(notice)}
          dismissLabel={`Dismiss: ${notice.title}`}
          action={notice.wayOut !== null && !onlyLooking && <WayOut wayOut={notice.wayOut} />}
        >
          {notice.text || undefined}
        </Notice>
      ))}
    </div>
  );
}

function WayOut({ wayOut }: { wayOut: NonNullable<LevelNotice['wayOut']> }) {
  if (wayOut === 'triage')
    return (
      <ButtonLink href={`#${keepQuery('/triage')}`} size="small">
        Check in on Triage
      </ButtonLink>
    );
  return (
    <Suspense>
      <AnnounceButton region={wayOut.announce} level={wayOut.level} />
    </Suspense>
  );
}
