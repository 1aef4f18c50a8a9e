import { useBoard } from '../state/use-board.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Navigation } from './Navigation.tsx';
import { SyncState } from './SyncState.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { useToldUndo } from './use-told-undo.ts';
import styles from './Header.module.css';

/** The team's name, the way to every screen, undo, and whether the work is saved. */
export function Header({ path }: { path: string }) {
  const team = useBoard((board) => board.team);
  const { texts, take } = useToldUndo();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        Skip to the screen
      </a>
      <span className={styles.team} title={team}>
        {team === '' ? 'Evenkeel' : team}
      </span>
      <Navigation path={path} className={styles.nav} />
      <div className={styles.tools}>
        <IconButton
          icon="undo"
          label={texts.undo === null ? 'Undo' : `Undo: ${texts.undo}`}
          aria-disabled={texts.undo === null}
          onClick={() => take('undo')}
        />
        <IconButton
          icon="redo"
          label={texts.redo === null ? 'Redo' : `Redo: ${texts.redo}`}
          aria-disabled={texts.redo === null}
          onClick={() => take('redo')}
        />
        <ThemeButton className={styles.theme} />
        <SyncState />
      </div>
    </header>
  );
}

/** The hash holds the route, so the skip link moves the focus itself. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
