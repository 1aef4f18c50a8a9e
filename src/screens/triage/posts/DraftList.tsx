import { useRef } from 'react';
import type { Draft } from '../../../core/contingency/draft.ts';
import { useNow } from '../../../state/use-now.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { useSettle } from '../../../state/use-settle.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftCard } from '../../../widgets/DraftCard.tsx';
import { useLocked } from '../../../state/use-locked.ts';
import { useFold } from '../use-fold.ts';
import { useToldSettle } from './use-told-settle.ts';
import styles from './ToPostPanel.module.css';

interface Props {
  drafts: readonly Draft[];
  /** What gets the focus when a draft is gone. */
  after: (draft: Draft) => HTMLElement | null;
  /** A check-in was just made: its own may be anywhere among them. */
  isOpen: boolean;
}

/** Each is as tall as four people of a list. */
const AT_ONCE = { most: 8, first: 6 };

/** Every message that waits to be posted; of many the first, until somebody asks for the others. */
export function DraftList({ drafts, after, isOpen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { shown, isFolded, unfold } = useFold(list, drafts.length, { ...AT_ONCE, isOpen });
  const now = useNow('minute');
  const zone = useTimeZone();
  const regionName = useRegionName();
  const readOnly = useLocked() !== null;
  const { edit, discard } = useSettle();
  const { post, skip } = useToldSettle(after);
  return (
    <>
      <ul ref={list} className={styles.drafts}>
        {drafts.slice(0, shown).map((draft) => (
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
      {isFolded && (
        <Button size="small" block className={styles.more} onClick={unfold}>
          {`Show all ${drafts.length}`}
        </Button>
      )}
    </>
  );
}
