import type { Draft } from '../../../core/contingency/draft.ts';
import { useNow } from '../../../state/use-now.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { useSettle } from '../../../state/use-settle.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { DraftCard } from '../../../widgets/DraftCard.tsx';
import { useLocked } from '../../../state/use-locked.ts';
import { useToldSettle } from './use-told-settle.ts';
import styles from './ToPostPanel.module.css';

interface Props {
  drafts: readonly Draft[];
  /** What gets the focus when a draft is gone. */
  after: (draft: Draft) => HTMLElement | null;
}

/** Every message that waits to be posted. */
export function DraftList({ drafts, after }: Props) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const regionName = useRegionName();
  const readOnly = useLocked() !== null;
  const { edit, discard } = useSettle();
  const { post, skip } = useToldSettle(after);
  return (
    <ul className={styles.drafts}>
      {drafts.map((draft) => (
        <li key={draft.id}>
          <DraftCard
            draft={draft}
            region={regionName(draft.region)}
            now={now}
            zone={zone}
            readOnly={readOnly}
            onPosted={() => post(draft)}
            onSkip={(reason) => skip(draft, reason)}
            onEdit={(text) => edit(draft, text)}
            onDiscard={() => discard(draft)}
          />
        </li>
      ))}
    </ul>
  );
}
