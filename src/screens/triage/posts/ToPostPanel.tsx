import { memo } from 'react';
import type { BoardState } from '../../../core/level/region-state.ts';
import { useDrafts } from '../../../state/use-drafts.ts';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { DraftList } from './DraftList.tsx';
import { NothingToPost } from './NothingToPost.tsx';
import { StandingList } from './StandingList.tsx';
import { ToldPart } from './ToldPart.tsx';
import { useSettledFocus } from './use-settled-focus.ts';
import styles from './ToPostPanel.module.css';

interface Props {
  state: BoardState;
  /** The check-in just made: its drafts get the focus. */
  checkedIn: { readonly region: string } | null;
}

/** What the levels in force oblige somebody to tell, what still stands, and what was told. */
export const ToPostPanel = memo(function ToPostPanel({ state, checkedIn }: Props) {
  const drafts = useDrafts();
  const { panel, rest, after } = useSettledFocus(checkedIn);
  const left = drafts.length;
  return (
    <section ref={panel} className={styles.panel} aria-labelledby="to-post">
      <h2 id="to-post" ref={rest} className={styles.title} tabIndex={-1}>
        To post
        {left > 0 && <span className={styles.count}>{left}</span>}
      </h2>
      <LiveRegion message={left === 0 ? 'Nothing left to post' : `${left} to post`} />
      {left === 0 ? (
        <NothingToPost state={state} />
      ) : (
        <DraftList drafts={drafts} after={after} isOpen={checkedIn !== null} />
      )}
      <StandingList />
      <ToldPart />
    </section>
  );
});
