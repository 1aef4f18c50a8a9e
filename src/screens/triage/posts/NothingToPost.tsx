import type { BoardState } from '../../../core/level/region-state.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './ToPostPanel.module.css';

/** No message waits: everybody knows, or there is nothing to tell before a check-in. */
export function NothingToPost({ state }: { state: BoardState }) {
  const { title, text, done } = wordsFor(state);
  return (
    <div className={styles.nothing} data-done={done || undefined}>
      <Icon name={done ? 'check' : 'info'} />
      <div>
        <p className={styles.nothingTitle}>{title}</p>
        <p className={styles.soft}>{text}</p>
      </div>
    </div>
  );
}

const wordsFor = ({ inPlay, regions }: BoardState): { title: string; text: string; done: boolean } => {
  if (inPlay === null)
    return { title: 'Nothing to post', text: 'The levels are not in play, and nobody waits for a word.', done: false };
  if (regions.every(({ inForceBy }) => inForceBy === null || inForceBy === 'live'))
    return { title: 'Nothing to post yet', text: 'A check-in says whom to tell what.', done: false };
  return { title: 'Everybody has been told', text: 'New messages stand here when a level changes.', done: true };
};
