import { useBoard } from '../state/use-board.ts';
import { useUndo } from '../state/use-undo.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SCREENS } from './screens.ts';
import { SyncState } from './SyncState.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { keepQuery } from '../state/hash-location.ts';
import styles from './Header.module.css';

/** The team's name, the way to every screen, undo, and whether the work is saved. */
export function Header({ path }: { path: string }) {
  const team = useBoard((board) => board.team);
  const { canUndo, canRedo, undo, redo, undoText, redoText } = useUndo();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        Skip to the screen
      </a>
      <span className={styles.team} title={team}>
        {team === '' ? 'Evenkeel' : team}
      </span>
      <nav className={styles.nav} aria-label="Screens">
        {SCREENS.filter((screen) => screen.inNavigation).map((screen) => (
          <a
            key={screen.path}
            href={`#${keepQuery(screen.path)}`}
            className={styles.link}
            aria-current={screen.path === path ? 'page' : undefined}
          >
            {screen.name}
          </a>
        ))}
      </nav>
      <div className={styles.tools}>
        <IconButton
          icon="undo"
          label={undoText === null ? 'Undo' : `Undo: ${undoText}`}
          disabled={!canUndo}
          onClick={undo}
        />
        <IconButton
          icon="redo"
          label={redoText === null ? 'Redo' : `Redo: ${redoText}`}
          disabled={!canRedo}
          onClick={redo}
        />
        <ThemeButton />
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
